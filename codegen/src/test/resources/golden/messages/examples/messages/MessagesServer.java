package examples.messages;

import dev.burin.runtime.stub.Generated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the server of {@link Messages} implements. */
@Generated("dev.burin.codegen")
public interface MessagesServer extends Messages {
    void nothing();

    boolean aBoolean(boolean value);

    byte aByte(byte value);

    short aShort(short value);

    int anInt(int value);

    long aLong(long value);

    float aFloat(float value);

    double aDouble(double value);

    String aString(String value);

    Object anObject(Object value);

    List<?> aList(List<?> value);

    Map<?, ?> aMap(Map<?, ?> value);

    Set<?> aSet(Set<?> value);

    Instant aDatetime(Instant value);

    Color aColor(Color value);

    Point aPoint(Point value);

    boolean[] booleans(boolean[] value);

    byte[] bytes(byte[] value);

    short[] shorts(short[] value);

    int[] ints(int[] value);

    long[] longs(long[] value);

    float[] floats(float[] value);

    double[] doubles(double[] value);

    String[] strings(String[] value);

    Object[] objects(Object[] value);

    List<?>[] lists(List<?>[] value);

    Color[] colors(Color[] value);

    Point[][] points(Point[][] value);

    long many(int a, long b, double c, String d, Point e, int[][] f, Object g);

    void throwing() throws Refused;

    int throwingMore(int value) throws Refused, Late, Broken;

    void patient();

    void hasty();

    void inOrder();

    int queued();

    void event(String text);

    void queuedEvent();
}
