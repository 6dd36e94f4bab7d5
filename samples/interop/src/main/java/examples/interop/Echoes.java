package examples.interop;

import bar.interop.InteropServer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The messages that answer what they were given, one for each type. Stateless. */
abstract class Echoes implements InteropServer {
    @Override
    public boolean echoBoolean(boolean v) {
        return v;
    }

    @Override
    public byte echoByte(byte v) {
        return v;
    }

    @Override
    public short echoShort(short v) {
        return v;
    }

    @Override
    public int echoInt(int v) {
        return v;
    }

    @Override
    public long echoLong(long v) {
        return v;
    }

    @Override
    public float echoFloat(float v) {
        return v;
    }

    @Override
    public double echoDouble(double v) {
        return v;
    }

    @Override
    public String echoString(String v) {
        return v;
    }

    @Override
    public Object echoObject(Object v) {
        return v;
    }

    @Override
    public List<?> echoList(List<?> v) {
        return v;
    }

    @Override
    public Map<?, ?> echoMap(Map<?, ?> v) {
        return v;
    }

    @Override
    public Set<?> echoSet(Set<?> v) {
        return v;
    }

    @Override
    public Instant echoDatetime(Instant v) {
        return v;
    }

    @Override
    public Color echoColor(Color v) {
        return v;
    }

    @Override
    public Nothing echoNothing(Nothing v) {
        return v;
    }

    @Override
    public Point echoPoint(Point v) {
        return v;
    }

    @Override
    public Point3 echoPoint3(Point3 v) {
        return v;
    }

    @Override
    public NamedPoint3 echoNamedPoint3(NamedPoint3 v) {
        return v;
    }

    @Override
    public Node echoNode(Node v) {
        return v;
    }

    @Override
    public Everything echoEverything(Everything v) {
        return v;
    }

    @Override
    public boolean[] echoBooleans(boolean[] v) {
        return v;
    }

    @Override
    public byte[] echoBytes(byte[] v) {
        return v;
    }

    @Override
    public short[] echoShorts(short[] v) {
        return v;
    }

    @Override
    public int[] echoInts(int[] v) {
        return v;
    }

    @Override
    public long[] echoLongs(long[] v) {
        return v;
    }

    @Override
    public float[] echoFloats(float[] v) {
        return v;
    }

    @Override
    public double[] echoDoubles(double[] v) {
        return v;
    }

    @Override
    public String[] echoStrings(String[] v) {
        return v;
    }

    @Override
    public Object[] echoObjects(Object[] v) {
        return v;
    }

    @Override
    public Color[] echoColors(Color[] v) {
        return v;
    }

    @Override
    public Point[] echoPoints(Point[] v) {
        return v;
    }

    @Override
    public Instant[] echoDatetimes(Instant[] v) {
        return v;
    }

    @Override
    public boolean[][] echoBooleans2(boolean[][] v) {
        return v;
    }

    @Override
    public byte[][] echoBytes2(byte[][] v) {
        return v;
    }

    @Override
    public int[][] echoInts2(int[][] v) {
        return v;
    }

    @Override
    public String[][] echoStrings2(String[][] v) {
        return v;
    }

    @Override
    public Object[][] echoObjects2(Object[][] v) {
        return v;
    }

    @Override
    public Point[][] echoPoints2(Point[][] v) {
        return v;
    }

    @Override
    public byte[][][] echoBytes3(byte[][][] v) {
        return v;
    }

    @Override
    public int[][][] echoInts3(int[][][] v) {
        return v;
    }

    @Override
    public String[][][] echoStrings3(String[][][] v) {
        return v;
    }

    @Override
    public Point[][][] echoPoints3(Point[][][] v) {
        return v;
    }
}
