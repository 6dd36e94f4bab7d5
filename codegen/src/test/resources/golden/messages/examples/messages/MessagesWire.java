package examples.messages;

import dev.burin.runtime.stub.AsyncReceiver;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Codecs;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.ValueCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the messages and types of {@link Messages} travel. */
@Generated("dev.burin.codegen")
public final class MessagesWire {
    private static final String SERVICE = "examples.messages.Messages";
    private static final int A = 352988316; // a
    private static final int B = 352988317; // b
    private static final int C = 352988318; // c
    private static final int D = 352988319; // d
    private static final int E = 352988320; // e
    private static final int F = 352988321; // f
    private static final int G = 352988322; // g
    private static final int QUESTION = -1536140597; // question
    private static final int REASON = 982594057; // reason
    private static final int TEXT = -21773710; // text
    private static final int TIME = 10550706; // time
    private static final int VALUE = 948214700; // value
    private static final int WHERE = -1096072542; // where
    private static final int WHY = 851643843; // why
    private static final int X = 352988339; // x
    private static final int Y = 352988340; // y

    public static final StructCodec<Messages.Point> POINT_CODEC = new PointCodec();
    public static final StructCodec<Messages.Color> COLOR_CODEC = Codecs.enumeration(
            SERVICE + ".Color", Messages.Color.class, Messages.Color.values(),
            Messages.Color[]::new, Messages.Color::wireName);
    public static final StructCodec<Messages.Refused> REFUSED_CODEC = new RefusedCodec();
    public static final StructCodec<Messages.Late> LATE_CODEC = new LateCodec();
    public static final StructCodec<Messages.Broken> BROKEN_CODEC = new BrokenCodec();

    private static final ValueCodec<List<?>[]> LIST_ARRAY = Codecs.array(Codecs.LIST,
            List<?>[]::new);
    private static final ValueCodec<Messages.Color[]> COLOR_ARRAY = Codecs.array(COLOR_CODEC,
            Messages.Color[]::new);
    private static final ValueCodec<Messages.Point[]> POINT_ARRAY = Codecs.array(POINT_CODEC,
            Messages.Point[]::new);
    private static final ValueCodec<Messages.Point[][]> POINT_ARRAY_2 = Codecs.array(POINT_ARRAY,
            Messages.Point[][]::new);
    private static final ValueCodec<int[][]> INT_ARRAY_2 = Codecs.array(Codecs.INTS, int[][]::new);
    private static final ValueCodec<Object[]> OBJECT_ARRAY = Codecs.array(Codecs.OBJECT,
            Object[]::new);
    private static final ValueCodec<String[]> STRING_ARRAY = Codecs.array(Codecs.STRING,
            String[]::new);

    public static final TypeTable TYPES = TypeTable.builtin().with(POINT_CODEC, COLOR_CODEC,
            REFUSED_CODEC, LATE_CODEC, BROKEN_CODEC);

    private MessagesWire() {}

    /** {@code void nothing()}. */
    public static final class Nothing extends Call<Void> {
        public static final int ID = -345890163; // examples.messages.Messages.nothing

        private static final MessageType TYPE = MessageType.call(SERVICE, "nothing").timeout(20000)
                .receiver(AsyncReceiver.FREE);

        public Nothing() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    /** {@code boolean aBoolean(boolean value)}. */
    public static final class ABoolean extends Call<Boolean> {
        public static final int ID = 368715207; // examples.messages.Messages.aBoolean

        private static final MessageType TYPE = MessageType.call(SERVICE, "aBoolean", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public boolean value;
        public boolean result;

        public ABoolean() {}

        public ABoolean(boolean value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeBoolean(VALUE, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextBoolean(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readBoolean();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeBoolean(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readBoolean();
        }

        @Override
        public Boolean result() {
            return result;
        }
    }

    /** {@code byte aByte(byte value)}. */
    public static final class AByte extends Call<Byte> {
        public static final int ID = 159522025; // examples.messages.Messages.aByte

        private static final MessageType TYPE = MessageType.call(SERVICE, "aByte", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public byte value;
        public byte result;

        public AByte() {}

        public AByte(byte value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(VALUE, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextByte(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readByte();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readByte();
        }

        @Override
        public Byte result() {
            return result;
        }
    }

    /** {@code short aShort(short value)}. */
    public static final class AShort extends Call<Short> {
        public static final int ID = -582793765; // examples.messages.Messages.aShort

        private static final MessageType TYPE = MessageType.call(SERVICE, "aShort", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public short value;
        public short result;

        public AShort() {}

        public AShort(short value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(VALUE, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextShort(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readShort();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readShort();
        }

        @Override
        public Short result() {
            return result;
        }
    }

    /** {@code int anInt(int value)}. */
    public static final class AnInt extends Call<Integer> {
        public static final int ID = -251325406; // examples.messages.Messages.anInt

        private static final MessageType TYPE = MessageType.call(SERVICE, "anInt", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public int value;
        public int result;

        public AnInt() {}

        public AnInt(int value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(VALUE, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextInt(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code long aLong(long value)}. */
    public static final class ALong extends Call<Long> {
        public static final int ID = -707549219; // examples.messages.Messages.aLong

        private static final MessageType TYPE = MessageType.call(SERVICE, "aLong", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public long value;
        public long result;

        public ALong() {}

        public ALong(long value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeLong(VALUE, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextLong(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readLong();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeLong(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readLong();
        }

        @Override
        public Long result() {
            return result;
        }
    }

    /** {@code float aFloat(float value)}. */
    public static final class AFloat extends Call<Float> {
        public static final int ID = 609005979; // examples.messages.Messages.aFloat

        private static final MessageType TYPE = MessageType.call(SERVICE, "aFloat", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public float value;
        public float result;

        public AFloat() {}

        public AFloat(float value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeFloat(VALUE, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextFloat(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readFloat();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeFloat(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readFloat();
        }

        @Override
        public Float result() {
            return result;
        }
    }

    /** {@code double aDouble(double value)}. */
    public static final class ADouble extends Call<Double> {
        public static final int ID = 1468400146; // examples.messages.Messages.aDouble

        private static final MessageType TYPE = MessageType.call(SERVICE, "aDouble", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public double value;
        public double result;

        public ADouble() {}

        public ADouble(double value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeDouble(VALUE, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextDouble(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readDouble();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeDouble(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readDouble();
        }

        @Override
        public Double result() {
            return result;
        }
    }

    /** {@code string aString(string value)}. */
    public static final class AString extends Call<String> {
        public static final int ID = 1872595602; // examples.messages.Messages.aString

        private static final MessageType TYPE = MessageType.call(SERVICE, "aString", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public String value;
        public String result;

        public AString() {}

        public AString(String value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(VALUE, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextString(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readString();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeString(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readString();
        }

        @Override
        public String result() {
            return result;
        }
    }

    /** {@code object anObject(object value)}. */
    public static final class AnObject extends Call<Object> {
        public static final int ID = 1338148876; // examples.messages.Messages.anObject

        private static final MessageType TYPE = MessageType.call(SERVICE, "anObject", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public Object value;
        public Object result;

        public AnObject() {}

        public AnObject(Object value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.OBJECT, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextObject(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readObject();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.OBJECT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readObject();
        }

        @Override
        public Object result() {
            return result;
        }
    }

    /** {@code List aList(List value)}. */
    public static final class AList extends Call<List<?>> {
        public static final int ID = -756790241; // examples.messages.Messages.aList

        private static final MessageType TYPE = MessageType.call(SERVICE, "aList", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public List<?> value;
        public List<?> result;

        public AList() {}

        public AList(List<?> value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.LIST, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, Codecs.LIST);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(Codecs.LIST);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.LIST, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(Codecs.LIST);
        }

        @Override
        public List<?> result() {
            return result;
        }
    }

    /** {@code Map aMap(Map value)}. */
    public static final class AMap extends Call<Map<?, ?>> {
        public static final int ID = 1693263643; // examples.messages.Messages.aMap

        private static final MessageType TYPE = MessageType.call(SERVICE, "aMap", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public Map<?, ?> value;
        public Map<?, ?> result;

        public AMap() {}

        public AMap(Map<?, ?> value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.MAP, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, Codecs.MAP);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(Codecs.MAP);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.MAP, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(Codecs.MAP);
        }

        @Override
        public Map<?, ?> result() {
            return result;
        }
    }

    /** {@code Set aSet(Set value)}. */
    public static final class ASet extends Call<Set<?>> {
        public static final int ID = 1743095073; // examples.messages.Messages.aSet

        private static final MessageType TYPE = MessageType.call(SERVICE, "aSet", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public Set<?> value;
        public Set<?> result;

        public ASet() {}

        public ASet(Set<?> value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.SET, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, Codecs.SET);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(Codecs.SET);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.SET, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(Codecs.SET);
        }

        @Override
        public Set<?> result() {
            return result;
        }
    }

    /** {@code Datetime aDatetime(Datetime value)}. */
    public static final class ADatetime extends Call<Instant> {
        public static final int ID = 1868409084; // examples.messages.Messages.aDatetime

        private static final MessageType TYPE = MessageType.call(SERVICE, "aDatetime", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public Instant value;
        public Instant result;

        public ADatetime() {}

        public ADatetime(Instant value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.DATETIME, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, Codecs.DATETIME);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(Codecs.DATETIME);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.DATETIME, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(Codecs.DATETIME);
        }

        @Override
        public Instant result() {
            return result;
        }
    }

    /** {@code Color aColor(Color value)}. */
    public static final class AColor extends Call<Messages.Color> {
        public static final int ID = -491791422; // examples.messages.Messages.aColor

        private static final MessageType TYPE = MessageType.call(SERVICE, "aColor", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public Messages.Color value;
        public Messages.Color result;

        public AColor() {}

        public AColor(Messages.Color value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, COLOR_CODEC, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, COLOR_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(COLOR_CODEC);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, COLOR_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(COLOR_CODEC);
        }

        @Override
        public Messages.Color result() {
            return result;
        }
    }

    /** {@code Point aPoint(Point value)}. */
    public static final class APoint extends Call<Messages.Point> {
        public static final int ID = 1412792335; // examples.messages.Messages.aPoint

        private static final MessageType TYPE = MessageType.call(SERVICE, "aPoint", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public Messages.Point value;
        public Messages.Point result;

        public APoint() {}

        public APoint(Messages.Point value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, POINT_CODEC, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, POINT_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(POINT_CODEC);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, POINT_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(POINT_CODEC);
        }

        @Override
        public Messages.Point result() {
            return result;
        }
    }

    /** {@code boolean[] booleans(boolean[] value)}. */
    public static final class Booleans extends Call<boolean[]> {
        public static final int ID = 1261942571; // examples.messages.Messages.booleans

        private static final MessageType TYPE = MessageType.call(SERVICE, "booleans", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public boolean[] value;
        public boolean[] result;

        public Booleans() {}

        public Booleans(boolean[] value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.BOOLEANS, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, Codecs.BOOLEANS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(Codecs.BOOLEANS);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.BOOLEANS, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(Codecs.BOOLEANS);
        }

        @Override
        public boolean[] result() {
            return result;
        }
    }

    /** {@code byte[] bytes(byte[] value)}. */
    public static final class Bytes extends Call<byte[]> {
        public static final int ID = 1239417803; // examples.messages.Messages.bytes

        private static final MessageType TYPE = MessageType.call(SERVICE, "bytes", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public byte[] value;
        public byte[] result;

        public Bytes() {}

        public Bytes(byte[] value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.BYTES, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, Codecs.BYTES);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(Codecs.BYTES);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.BYTES, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(Codecs.BYTES);
        }

        @Override
        public byte[] result() {
            return result;
        }
    }

    /** {@code short[] shorts(short[] value)}. */
    public static final class Shorts extends Call<short[]> {
        public static final int ID = 1173474199; // examples.messages.Messages.shorts

        private static final MessageType TYPE = MessageType.call(SERVICE, "shorts", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public short[] value;
        public short[] result;

        public Shorts() {}

        public Shorts(short[] value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.SHORTS, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, Codecs.SHORTS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(Codecs.SHORTS);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.SHORTS, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(Codecs.SHORTS);
        }

        @Override
        public short[] result() {
            return result;
        }
    }

    /** {@code int[] ints(int[] value)}. */
    public static final class Ints extends Call<int[]> {
        public static final int ID = -378097308; // examples.messages.Messages.ints

        private static final MessageType TYPE = MessageType.call(SERVICE, "ints", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public int[] value;
        public int[] result;

        public Ints() {}

        public Ints(int[] value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.INTS, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, Codecs.INTS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(Codecs.INTS);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.INTS, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(Codecs.INTS);
        }

        @Override
        public int[] result() {
            return result;
        }
    }

    /** {@code long[] longs(long[] value)}. */
    public static final class Longs extends Call<long[]> {
        public static final int ID = 484783575; // examples.messages.Messages.longs

        private static final MessageType TYPE = MessageType.call(SERVICE, "longs", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public long[] value;
        public long[] result;

        public Longs() {}

        public Longs(long[] value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.LONGS, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, Codecs.LONGS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(Codecs.LONGS);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.LONGS, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(Codecs.LONGS);
        }

        @Override
        public long[] result() {
            return result;
        }
    }

    /** {@code float[] floats(float[] value)}. */
    public static final class Floats extends Call<float[]> {
        public static final int ID = 755191767; // examples.messages.Messages.floats

        private static final MessageType TYPE = MessageType.call(SERVICE, "floats", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public float[] value;
        public float[] result;

        public Floats() {}

        public Floats(float[] value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.FLOATS, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, Codecs.FLOATS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(Codecs.FLOATS);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.FLOATS, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(Codecs.FLOATS);
        }

        @Override
        public float[] result() {
            return result;
        }
    }

    /** {@code double[] doubles(double[] value)}. */
    public static final class Doubles extends Call<double[]> {
        public static final int ID = -1142327198; // examples.messages.Messages.doubles

        private static final MessageType TYPE = MessageType.call(SERVICE, "doubles", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public double[] value;
        public double[] result;

        public Doubles() {}

        public Doubles(double[] value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.DOUBLES, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, Codecs.DOUBLES);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(Codecs.DOUBLES);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.DOUBLES, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(Codecs.DOUBLES);
        }

        @Override
        public double[] result() {
            return result;
        }
    }

    /** {@code string[] strings(string[] value)}. */
    public static final class Strings extends Call<String[]> {
        public static final int ID = 842272738; // examples.messages.Messages.strings

        private static final MessageType TYPE = MessageType.call(SERVICE, "strings", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public String[] value;
        public String[] result;

        public Strings() {}

        public Strings(String[] value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, STRING_ARRAY, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, STRING_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(STRING_ARRAY);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, STRING_ARRAY, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(STRING_ARRAY);
        }

        @Override
        public String[] result() {
            return result;
        }
    }

    /** {@code object[] objects(object[] value)}. */
    public static final class Objects extends Call<Object[]> {
        public static final int ID = 1804442900; // examples.messages.Messages.objects

        private static final MessageType TYPE = MessageType.call(SERVICE, "objects", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public Object[] value;
        public Object[] result;

        public Objects() {}

        public Objects(Object[] value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, OBJECT_ARRAY, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, OBJECT_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(OBJECT_ARRAY);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, OBJECT_ARRAY, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(OBJECT_ARRAY);
        }

        @Override
        public Object[] result() {
            return result;
        }
    }

    /** {@code List[] lists(List[] value)}. */
    public static final class Lists extends Call<List<?>[]> {
        public static final int ID = 138387989; // examples.messages.Messages.lists

        private static final MessageType TYPE = MessageType.call(SERVICE, "lists", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public List<?>[] value;
        public List<?>[] result;

        public Lists() {}

        public Lists(List<?>[] value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, LIST_ARRAY, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, LIST_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(LIST_ARRAY);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, LIST_ARRAY, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(LIST_ARRAY);
        }

        @Override
        public List<?>[] result() {
            return result;
        }
    }

    /** {@code Color[] colors(Color[] value)}. */
    public static final class Colors extends Call<Messages.Color[]> {
        public static final int ID = 831631216; // examples.messages.Messages.colors

        private static final MessageType TYPE = MessageType.call(SERVICE, "colors", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public Messages.Color[] value;
        public Messages.Color[] result;

        public Colors() {}

        public Colors(Messages.Color[] value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, COLOR_ARRAY, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, COLOR_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(COLOR_ARRAY);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, COLOR_ARRAY, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(COLOR_ARRAY);
        }

        @Override
        public Messages.Color[] result() {
            return result;
        }
    }

    /** {@code Point[][] points(Point[][] value)}. */
    public static final class Points extends Call<Messages.Point[][]> {
        public static final int ID = -977133981; // examples.messages.Messages.points

        private static final MessageType TYPE = MessageType.call(SERVICE, "points", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public Messages.Point[][] value;
        public Messages.Point[][] result;

        public Points() {}

        public Points(Messages.Point[][] value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, POINT_ARRAY_2, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, POINT_ARRAY_2);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(POINT_ARRAY_2);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, POINT_ARRAY_2, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(POINT_ARRAY_2);
        }

        @Override
        public Messages.Point[][] result() {
            return result;
        }
    }

    /** {@code long many(int a, long b, double c, string d, Point e, int[][] f, object g)}. */
    public static final class Many extends Call<Long> {
        public static final int ID = -1658508961; // examples.messages.Messages.many

        private static final MessageType TYPE = MessageType.call(SERVICE, "many", "a", "b", "c",
                "d", "e", "f", "g").timeout(20000).receiver(AsyncReceiver.FREE);

        public int a;
        public long b;
        public double c;
        public String d;
        public Messages.Point e;
        public int[][] f;
        public Object g;
        public long result;

        public Many() {}

        public Many(int a, long b, double c, String d, Messages.Point e, int[][] f, Object g) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(A, a);
            out.writeLong(B, b);
            out.writeDouble(C, c);
            out.writeString(D, d);
            out.write(E, POINT_CODEC, e);
            out.write(F, INT_ARRAY_2, f);
            out.write(G, Codecs.OBJECT, g);
        }

        @Override
        protected void readArguments(StructReader in) {
            a = in.nextInt(A);
            b = in.nextLong(B);
            c = in.nextDouble(C);
            d = in.nextString(D);
            e = in.next(E, POINT_CODEC);
            f = in.next(F, INT_ARRAY_2);
            g = in.nextObject(G);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.readInt();
                    case B -> b = in.readLong();
                    case C -> c = in.readDouble();
                    case D -> d = in.readString();
                    case E -> e = in.read(POINT_CODEC);
                    case F -> f = in.read(INT_ARRAY_2);
                    case G -> g = in.readObject();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeLong(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readLong();
        }

        @Override
        public Long result() {
            return result;
        }
    }

    /** {@code void throwing()}. */
    public static final class Throwing extends Call<Void> {
        public static final int ID = 1056906044; // examples.messages.Messages.throwing

        private static final MessageType TYPE = MessageType.call(SERVICE, "throwing").timeout(20000)
                .receiver(AsyncReceiver.FREE);

        public Throwing() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    /** {@code int throwingMore(int value)}. */
    public static final class ThrowingMore extends Call<Integer> {
        public static final int ID = -284033519; // examples.messages.Messages.throwingMore

        private static final MessageType TYPE = MessageType.call(SERVICE, "throwingMore", "value")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public int value;
        public int result;

        public ThrowingMore() {}

        public ThrowingMore(int value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(VALUE, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextInt(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code void patient()}. */
    public static final class Patient extends Call<Void> {
        public static final int ID = -1915141915; // examples.messages.Messages.patient

        private static final MessageType TYPE = MessageType.call(SERVICE, "patient")
                .receiver(AsyncReceiver.FREE);

        public Patient() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    /** {@code void hasty()}. */
    public static final class Hasty extends Call<Void> {
        public static final int ID = -2074632161; // examples.messages.Messages.hasty

        private static final MessageType TYPE = MessageType.call(SERVICE, "hasty").timeout(50)
                .receiver(AsyncReceiver.FREE);

        public Hasty() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    /** {@code void inOrder()}. */
    public static final class InOrder extends Call<Void> {
        public static final int ID = -1543883415; // examples.messages.Messages.inOrder

        private static final MessageType TYPE = MessageType.call(SERVICE, "inOrder").timeout(60000);

        public InOrder() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    /** {@code int queued()}. */
    public static final class Queued extends Call<Integer> {
        public static final int ID = -1128210573; // examples.messages.Messages.queued

        private static final MessageType TYPE = MessageType.call(SERVICE, "queued").timeout(20000)
                .receiver(AsyncReceiver.QUEUED).idempotent();

        public int result;

        public Queued() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code void event(string text)}. */
    public static final class Event extends Call<Void> {
        public static final int ID = -2101950406; // examples.messages.Messages.event

        private static final MessageType TYPE = MessageType.oneway(SERVICE, "event", "text")
                .receiver(AsyncReceiver.FREE);

        public String text;

        public Event() {}

        public Event(String text) {
            this.text = text;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(TEXT, text);
        }

        @Override
        protected void readArguments(StructReader in) {
            text = in.nextString(TEXT);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case TEXT -> text = in.readString();
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code void queuedEvent()}. */
    public static final class QueuedEvent extends Call<Void> {
        public static final int ID = -991322873; // examples.messages.Messages.queuedEvent

        private static final MessageType TYPE = MessageType.oneway(SERVICE, "queuedEvent")
                .receiver(AsyncReceiver.QUEUED);

        public QueuedEvent() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    /** {@code int ask(string question)}. */
    public static final class Ask extends Call<Integer> {
        public static final int ID = -72513543; // examples.messages.Messages.ask

        private static final MessageType TYPE = MessageType.call(SERVICE, "ask", "question")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public String question;
        public int result;

        public Ask() {}

        public Ask(String question) {
            this.question = question;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(QUESTION, question);
        }

        @Override
        protected void readArguments(StructReader in) {
            question = in.nextString(QUESTION);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case QUESTION -> question = in.readString();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code void tell(string text)}. */
    public static final class Tell extends Call<Void> {
        public static final int ID = -456451055; // examples.messages.Messages.tell

        private static final MessageType TYPE = MessageType.oneway(SERVICE, "tell", "text")
                .receiver(AsyncReceiver.FREE);

        public String text;

        public Tell() {}

        public Tell(String text) {
            this.text = text;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(TEXT, text);
        }

        @Override
        protected void readArguments(StructReader in) {
            text = in.nextString(TEXT);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case TEXT -> text = in.readString();
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code long ping(long time)}. */
    public static final class Ping extends Call<Long> {
        public static final int ID = 749344658; // examples.messages.Messages.ping

        private static final MessageType TYPE = MessageType.call(SERVICE, "ping", "time")
                .timeout(20000).receiver(AsyncReceiver.FREE);

        public long time;
        public long result;

        public Ping() {}

        public Ping(long time) {
            this.time = time;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeLong(TIME, time);
        }

        @Override
        protected void readArguments(StructReader in) {
            time = in.nextLong(TIME);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case TIME -> time = in.readLong();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeLong(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readLong();
        }

        @Override
        public Long result() {
            return result;
        }
    }

    /** {@code void hint(Point where)}. */
    public static final class Hint extends Call<Void> {
        public static final int ID = -1200385625; // examples.messages.Messages.hint

        private static final MessageType TYPE = MessageType.oneway(SERVICE, "hint", "where")
                .receiver(AsyncReceiver.FREE);

        public Messages.Point where;

        public Hint() {}

        public Hint(Messages.Point where) {
            this.where = where;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(WHERE, POINT_CODEC, where);
        }

        @Override
        protected void readArguments(StructReader in) {
            where = in.next(WHERE, POINT_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WHERE -> where = in.read(POINT_CODEC);
                    default -> in.skip();
                }
            }
        }
    }

    private static final class PointCodec extends StructCodec<Messages.Point> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Point", "x", "y");

        PointCodec() {
            super(TYPE, Messages.Point.class);
        }

        @Override
        protected void writeFields(StructWriter out, Messages.Point value) {
            out.writeInt(X, value.x());
            out.writeInt(Y, value.y());
        }

        @Override
        protected Messages.Point readFields(StructReader in) {
            int x = in.nextInt(X);
            int y = in.nextInt(Y);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    case Y -> y = in.readInt();
                    default -> in.skip();
                }
            }
            return new Messages.Point(x, y);
        }

        @Override
        protected Messages.Point[] newArray(int length) {
            return new Messages.Point[length];
        }
    }

    private static final class RefusedCodec extends StructCodec<Messages.Refused> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Refused", "reason");

        RefusedCodec() {
            super(TYPE, Messages.Refused.class);
        }

        @Override
        protected void writeFields(StructWriter out, Messages.Refused value) {
            out.writeString(REASON, value.reason());
        }

        @Override
        protected Messages.Refused readFields(StructReader in) {
            String reason = in.nextString(REASON);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case REASON -> reason = in.readString();
                    default -> in.skip();
                }
            }
            return new Messages.Refused(reason);
        }

        @Override
        protected Messages.Refused[] newArray(int length) {
            return new Messages.Refused[length];
        }
    }

    private static final class LateCodec extends StructCodec<Messages.Late> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Late");

        LateCodec() {
            super(TYPE, Messages.Late.class);
        }

        @Override
        protected void writeFields(StructWriter out, Messages.Late value) {}

        @Override
        protected Messages.Late readFields(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
            return new Messages.Late();
        }

        @Override
        protected Messages.Late[] newArray(int length) {
            return new Messages.Late[length];
        }
    }

    private static final class BrokenCodec extends StructCodec<Messages.Broken> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Broken", "why");

        BrokenCodec() {
            super(TYPE, Messages.Broken.class);
        }

        @Override
        protected void writeFields(StructWriter out, Messages.Broken value) {
            out.writeString(WHY, value.why());
        }

        @Override
        protected Messages.Broken readFields(StructReader in) {
            String why = in.nextString(WHY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WHY -> why = in.readString();
                    default -> in.skip();
                }
            }
            return new Messages.Broken(why);
        }

        @Override
        protected Messages.Broken[] newArray(int length) {
            return new Messages.Broken[length];
        }
    }
}
