package examples.values;

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

/** How the messages and types of {@link Values} travel. */
@Generated("dev.burin.codegen")
public final class ValuesWire {
    private static final String SERVICE = "examples.values.Values";
    private static final int A = 352988316; // a
    private static final int ANY = 670284327; // any
    private static final int B = 352988317; // b
    private static final int C = 352988318; // c
    private static final int CENTRE = 1263610176; // centre
    private static final int CLOTH = 792573205; // cloth
    private static final int CODE = -325551150; // code
    private static final int COLOR = -1185744994; // color
    private static final int D = 352988319; // d
    private static final int DETAIL = 1866614326; // detail
    private static final int E = 352988320; // e
    private static final int EXTRA = -404977397; // extra
    private static final int F = 352988321; // f
    private static final int FILL = 1967166216; // fill
    private static final int FIRST = 1894223403; // first
    private static final int G = 352988322; // g
    private static final int GRID = -1473057141; // grid
    private static final int H = 352988323; // h
    private static final int I = 352988324; // i
    private static final int J = 352988325; // j
    private static final int K = 352988326; // k
    private static final int L = 352988327; // l
    private static final int LIST = -1938785981; // list
    private static final int M = 352988328; // m
    private static final int MORE = -1108695366; // more
    private static final int N = 352988329; // n
    private static final int NAME = -444097232; // name
    private static final int NAMES = 428846915; // names
    private static final int NEXT = -410329608; // next
    private static final int NODES = -1602187732; // nodes
    private static final int NUMBERS = -1189697563; // numbers
    private static final int O = 352988330; // o
    private static final int ONLY = 443823953; // only
    private static final int OTHERS = 833846344; // others
    private static final int P = 352988331; // p
    private static final int POINT = 718838763; // point
    private static final int POINTS = 658071368; // points
    private static final int RADIUS = -1316122953; // radius
    private static final int REASON = 982594057; // reason
    private static final int ROOM = -1500923456; // room
    private static final int SECOND = -1412303239; // second
    private static final int TAGS = -55934914; // tags
    private static final int VALUE = 948214700; // value
    private static final int WHEN = -1951441281; // when
    private static final int WHY = 851643843; // why
    private static final int X = 352988339; // x
    private static final int Y = 352988340; // y

    public static final StructCodec<Values.Point> POINT_CODEC = new PointCodec();
    public static final StructCodec<Values.Empty> EMPTY_CODEC = new EmptyCodec();
    public static final StructCodec<Values.Primitives> PRIMITIVES_CODEC = new PrimitivesCodec();
    public static final StructCodec<Values.References> REFERENCES_CODEC = new ReferencesCodec();
    public static final StructCodec<Values.Arrays1> ARRAYS1_CODEC = new Arrays1Codec();
    public static final StructCodec<Values.Arrays2> ARRAYS2_CODEC = new Arrays2Codec();
    public static final StructCodec<Values.Arrays9> ARRAYS9_CODEC = new Arrays9Codec();
    public static final StructCodec<Values.Node> NODE_CODEC = new NodeCodec();
    public static final StructCodec<Values.Shape> SHAPE_CODEC = new ShapeCodec();
    public static final StructCodec<Values.Circle> CIRCLE_CODEC = new CircleCodec();
    public static final StructCodec<Values.Disc> DISC_CODEC = new DiscCodec();
    public static final StructCodec<Values.Same> SAME_CODEC = new SameCodec();
    public static final StructCodec<Values.Bare> BARE_CODEC = new BareCodec();
    public static final StructCodec<Values.Dressed> DRESSED_CODEC = new DressedCodec();
    public static final StructCodec<Values.Joined> JOINED_CODEC = new JoinedCodec();
    public static final StructCodec<Values.One> ONE_CODEC = new OneCodec();
    public static final StructCodec<Values.Two> TWO_CODEC = new TwoCodec();
    public static final StructCodec<Values.Fixed> FIXED_CODEC = new FixedCodec();
    public static final StructCodec<Values.Listing> LISTING_CODEC = new ListingCodec();
    public static final StructCodec<Values.Extended> EXTENDED_CODEC = new ExtendedCodec();
    public static final StructCodec<Values.Color> COLOR_CODEC = Codecs.enumeration(
            SERVICE + ".Color", Values.Color.class, Values.Color.values(), Values.Color[]::new,
            Values.Color::wireName);
    public static final StructCodec<Values.Single> SINGLE_CODEC = Codecs.enumeration(
            SERVICE + ".Single", Values.Single.class, Values.Single.values(), Values.Single[]::new,
            Values.Single::wireName);
    public static final StructCodec<Values.Plain> PLAIN_CODEC = new PlainCodec();
    public static final StructCodec<Values.Refused> REFUSED_CODEC = new RefusedCodec();
    public static final StructCodec<Values.Detailed> DETAILED_CODEC = new DetailedCodec();
    public static final StructCodec<Values.NoRoom> NO_ROOM_CODEC = new NoRoomCodec();
    public static final StructCodec<Values.Coded> CODED_CODEC = new CodedCodec();
    public static final StructCodec<Values.Broken> BROKEN_CODEC = new BrokenCodec();
    public static final StructCodec<Values.StillUnchecked> STILL_UNCHECKED_CODEC = new StillUncheckedCodec();
    public static final StructCodec<Values.StillChecked> STILL_CHECKED_CODEC = new StillCheckedCodec();

    private static final ValueCodec<Instant[]> DATETIME_ARRAY = Codecs.array(Codecs.DATETIME,
            Instant[]::new);
    private static final ValueCodec<Instant[][]> DATETIME_ARRAY_2 = Codecs.array(DATETIME_ARRAY,
            Instant[][]::new);
    private static final ValueCodec<Instant[][][]> DATETIME_ARRAY_3 = Codecs.array(DATETIME_ARRAY_2,
            Instant[][][]::new);
    private static final ValueCodec<Instant[][][][]> DATETIME_ARRAY_4 = Codecs.array(
            DATETIME_ARRAY_3, Instant[][][][]::new);
    private static final ValueCodec<Instant[][][][][]> DATETIME_ARRAY_5 = Codecs.array(
            DATETIME_ARRAY_4, Instant[][][][][]::new);
    private static final ValueCodec<Instant[][][][][][]> DATETIME_ARRAY_6 = Codecs.array(
            DATETIME_ARRAY_5, Instant[][][][][][]::new);
    private static final ValueCodec<Instant[][][][][][][]> DATETIME_ARRAY_7 = Codecs.array(
            DATETIME_ARRAY_6, Instant[][][][][][][]::new);
    private static final ValueCodec<Instant[][][][][][][][]> DATETIME_ARRAY_8 = Codecs.array(
            DATETIME_ARRAY_7, Instant[][][][][][][][]::new);
    private static final ValueCodec<Instant[][][][][][][][][]> DATETIME_ARRAY_9 = Codecs.array(
            DATETIME_ARRAY_8, Instant[][][][][][][][][]::new);
    private static final ValueCodec<List<?>[]> LIST_ARRAY = Codecs.array(Codecs.LIST,
            List<?>[]::new);
    private static final ValueCodec<List<?>[][]> LIST_ARRAY_2 = Codecs.array(LIST_ARRAY,
            List<?>[][]::new);
    private static final ValueCodec<Map<?, ?>[]> MAP_ARRAY = Codecs.array(Codecs.MAP,
            Map<?, ?>[]::new);
    private static final ValueCodec<Map<?, ?>[][]> MAP_ARRAY_2 = Codecs.array(MAP_ARRAY,
            Map<?, ?>[][]::new);
    private static final ValueCodec<Set<?>[]> SET_ARRAY = Codecs.array(Codecs.SET, Set<?>[]::new);
    private static final ValueCodec<Set<?>[][]> SET_ARRAY_2 = Codecs.array(SET_ARRAY,
            Set<?>[][]::new);
    private static final ValueCodec<Set<?>[][][]> SET_ARRAY_3 = Codecs.array(SET_ARRAY_2,
            Set<?>[][][]::new);
    private static final ValueCodec<Set<?>[][][][]> SET_ARRAY_4 = Codecs.array(SET_ARRAY_3,
            Set<?>[][][][]::new);
    private static final ValueCodec<Set<?>[][][][][]> SET_ARRAY_5 = Codecs.array(SET_ARRAY_4,
            Set<?>[][][][][]::new);
    private static final ValueCodec<Set<?>[][][][][][]> SET_ARRAY_6 = Codecs.array(SET_ARRAY_5,
            Set<?>[][][][][][]::new);
    private static final ValueCodec<Set<?>[][][][][][][]> SET_ARRAY_7 = Codecs.array(SET_ARRAY_6,
            Set<?>[][][][][][][]::new);
    private static final ValueCodec<Set<?>[][][][][][][][]> SET_ARRAY_8 = Codecs.array(SET_ARRAY_7,
            Set<?>[][][][][][][][]::new);
    private static final ValueCodec<Set<?>[][][][][][][][][]> SET_ARRAY_9 = Codecs.array(
            SET_ARRAY_8, Set<?>[][][][][][][][][]::new);
    private static final ValueCodec<boolean[][]> BOOLEAN_ARRAY_2 = Codecs.array(Codecs.BOOLEANS,
            boolean[][]::new);
    private static final ValueCodec<boolean[][][]> BOOLEAN_ARRAY_3 = Codecs.array(BOOLEAN_ARRAY_2,
            boolean[][][]::new);
    private static final ValueCodec<boolean[][][][]> BOOLEAN_ARRAY_4 = Codecs.array(BOOLEAN_ARRAY_3,
            boolean[][][][]::new);
    private static final ValueCodec<boolean[][][][][]> BOOLEAN_ARRAY_5 = Codecs.array(
            BOOLEAN_ARRAY_4, boolean[][][][][]::new);
    private static final ValueCodec<boolean[][][][][][]> BOOLEAN_ARRAY_6 = Codecs.array(
            BOOLEAN_ARRAY_5, boolean[][][][][][]::new);
    private static final ValueCodec<boolean[][][][][][][]> BOOLEAN_ARRAY_7 = Codecs.array(
            BOOLEAN_ARRAY_6, boolean[][][][][][][]::new);
    private static final ValueCodec<boolean[][][][][][][][]> BOOLEAN_ARRAY_8 = Codecs.array(
            BOOLEAN_ARRAY_7, boolean[][][][][][][][]::new);
    private static final ValueCodec<boolean[][][][][][][][][]> BOOLEAN_ARRAY_9 = Codecs.array(
            BOOLEAN_ARRAY_8, boolean[][][][][][][][][]::new);
    private static final ValueCodec<byte[][]> BYTE_ARRAY_2 = Codecs.array(Codecs.BYTES,
            byte[][]::new);
    private static final ValueCodec<byte[][][]> BYTE_ARRAY_3 = Codecs.array(BYTE_ARRAY_2,
            byte[][][]::new);
    private static final ValueCodec<byte[][][][]> BYTE_ARRAY_4 = Codecs.array(BYTE_ARRAY_3,
            byte[][][][]::new);
    private static final ValueCodec<byte[][][][][]> BYTE_ARRAY_5 = Codecs.array(BYTE_ARRAY_4,
            byte[][][][][]::new);
    private static final ValueCodec<byte[][][][][][]> BYTE_ARRAY_6 = Codecs.array(BYTE_ARRAY_5,
            byte[][][][][][]::new);
    private static final ValueCodec<byte[][][][][][][]> BYTE_ARRAY_7 = Codecs.array(BYTE_ARRAY_6,
            byte[][][][][][][]::new);
    private static final ValueCodec<byte[][][][][][][][]> BYTE_ARRAY_8 = Codecs.array(BYTE_ARRAY_7,
            byte[][][][][][][][]::new);
    private static final ValueCodec<byte[][][][][][][][][]> BYTE_ARRAY_9 = Codecs.array(
            BYTE_ARRAY_8, byte[][][][][][][][][]::new);
    private static final ValueCodec<double[][]> DOUBLE_ARRAY_2 = Codecs.array(Codecs.DOUBLES,
            double[][]::new);
    private static final ValueCodec<double[][][]> DOUBLE_ARRAY_3 = Codecs.array(DOUBLE_ARRAY_2,
            double[][][]::new);
    private static final ValueCodec<double[][][][]> DOUBLE_ARRAY_4 = Codecs.array(DOUBLE_ARRAY_3,
            double[][][][]::new);
    private static final ValueCodec<double[][][][][]> DOUBLE_ARRAY_5 = Codecs.array(DOUBLE_ARRAY_4,
            double[][][][][]::new);
    private static final ValueCodec<double[][][][][][]> DOUBLE_ARRAY_6 = Codecs.array(
            DOUBLE_ARRAY_5, double[][][][][][]::new);
    private static final ValueCodec<double[][][][][][][]> DOUBLE_ARRAY_7 = Codecs.array(
            DOUBLE_ARRAY_6, double[][][][][][][]::new);
    private static final ValueCodec<double[][][][][][][][]> DOUBLE_ARRAY_8 = Codecs.array(
            DOUBLE_ARRAY_7, double[][][][][][][][]::new);
    private static final ValueCodec<double[][][][][][][][][]> DOUBLE_ARRAY_9 = Codecs.array(
            DOUBLE_ARRAY_8, double[][][][][][][][][]::new);
    private static final ValueCodec<Values.Color[]> COLOR_ARRAY = Codecs.array(COLOR_CODEC,
            Values.Color[]::new);
    private static final ValueCodec<Values.Color[][]> COLOR_ARRAY_2 = Codecs.array(COLOR_ARRAY,
            Values.Color[][]::new);
    private static final ValueCodec<Values.Color[][][]> COLOR_ARRAY_3 = Codecs.array(COLOR_ARRAY_2,
            Values.Color[][][]::new);
    private static final ValueCodec<Values.Color[][][][]> COLOR_ARRAY_4 = Codecs.array(
            COLOR_ARRAY_3, Values.Color[][][][]::new);
    private static final ValueCodec<Values.Color[][][][][]> COLOR_ARRAY_5 = Codecs.array(
            COLOR_ARRAY_4, Values.Color[][][][][]::new);
    private static final ValueCodec<Values.Color[][][][][][]> COLOR_ARRAY_6 = Codecs.array(
            COLOR_ARRAY_5, Values.Color[][][][][][]::new);
    private static final ValueCodec<Values.Color[][][][][][][]> COLOR_ARRAY_7 = Codecs.array(
            COLOR_ARRAY_6, Values.Color[][][][][][][]::new);
    private static final ValueCodec<Values.Color[][][][][][][][]> COLOR_ARRAY_8 = Codecs.array(
            COLOR_ARRAY_7, Values.Color[][][][][][][][]::new);
    private static final ValueCodec<Values.Color[][][][][][][][][]> COLOR_ARRAY_9 = Codecs.array(
            COLOR_ARRAY_8, Values.Color[][][][][][][][][]::new);
    private static final ValueCodec<Values.Node[]> NODE_ARRAY = Codecs.array(NODE_CODEC,
            Values.Node[]::new);
    private static final ValueCodec<Values.Node[][]> NODE_ARRAY_2 = Codecs.array(NODE_ARRAY,
            Values.Node[][]::new);
    private static final ValueCodec<Values.Node[][][]> NODE_ARRAY_3 = Codecs.array(NODE_ARRAY_2,
            Values.Node[][][]::new);
    private static final ValueCodec<Values.Node[][][][]> NODE_ARRAY_4 = Codecs.array(NODE_ARRAY_3,
            Values.Node[][][][]::new);
    private static final ValueCodec<Values.Node[][][][][]> NODE_ARRAY_5 = Codecs.array(NODE_ARRAY_4,
            Values.Node[][][][][]::new);
    private static final ValueCodec<Values.Node[][][][][][]> NODE_ARRAY_6 = Codecs.array(
            NODE_ARRAY_5, Values.Node[][][][][][]::new);
    private static final ValueCodec<Values.Node[][][][][][][]> NODE_ARRAY_7 = Codecs.array(
            NODE_ARRAY_6, Values.Node[][][][][][][]::new);
    private static final ValueCodec<Values.Node[][][][][][][][]> NODE_ARRAY_8 = Codecs.array(
            NODE_ARRAY_7, Values.Node[][][][][][][][]::new);
    private static final ValueCodec<Values.Node[][][][][][][][][]> NODE_ARRAY_9 = Codecs.array(
            NODE_ARRAY_8, Values.Node[][][][][][][][][]::new);
    private static final ValueCodec<Values.Point[]> POINT_ARRAY = Codecs.array(POINT_CODEC,
            Values.Point[]::new);
    private static final ValueCodec<Values.Point[][]> POINT_ARRAY_2 = Codecs.array(POINT_ARRAY,
            Values.Point[][]::new);
    private static final ValueCodec<Values.Shape[]> SHAPE_ARRAY = Codecs.array(SHAPE_CODEC,
            Values.Shape[]::new);
    private static final ValueCodec<Values.Shape[][]> SHAPE_ARRAY_2 = Codecs.array(SHAPE_ARRAY,
            Values.Shape[][]::new);
    private static final ValueCodec<Values.Shape[][][]> SHAPE_ARRAY_3 = Codecs.array(SHAPE_ARRAY_2,
            Values.Shape[][][]::new);
    private static final ValueCodec<Values.Shape[][][][]> SHAPE_ARRAY_4 = Codecs.array(
            SHAPE_ARRAY_3, Values.Shape[][][][]::new);
    private static final ValueCodec<Values.Shape[][][][][]> SHAPE_ARRAY_5 = Codecs.array(
            SHAPE_ARRAY_4, Values.Shape[][][][][]::new);
    private static final ValueCodec<Values.Shape[][][][][][]> SHAPE_ARRAY_6 = Codecs.array(
            SHAPE_ARRAY_5, Values.Shape[][][][][][]::new);
    private static final ValueCodec<Values.Shape[][][][][][][]> SHAPE_ARRAY_7 = Codecs.array(
            SHAPE_ARRAY_6, Values.Shape[][][][][][][]::new);
    private static final ValueCodec<Values.Shape[][][][][][][][]> SHAPE_ARRAY_8 = Codecs.array(
            SHAPE_ARRAY_7, Values.Shape[][][][][][][][]::new);
    private static final ValueCodec<Values.Shape[][][][][][][][][]> SHAPE_ARRAY_9 = Codecs.array(
            SHAPE_ARRAY_8, Values.Shape[][][][][][][][][]::new);
    private static final ValueCodec<float[][]> FLOAT_ARRAY_2 = Codecs.array(Codecs.FLOATS,
            float[][]::new);
    private static final ValueCodec<int[][]> INT_ARRAY_2 = Codecs.array(Codecs.INTS, int[][]::new);
    private static final ValueCodec<int[][][]> INT_ARRAY_3 = Codecs.array(INT_ARRAY_2,
            int[][][]::new);
    private static final ValueCodec<int[][][][]> INT_ARRAY_4 = Codecs.array(INT_ARRAY_3,
            int[][][][]::new);
    private static final ValueCodec<int[][][][][]> INT_ARRAY_5 = Codecs.array(INT_ARRAY_4,
            int[][][][][]::new);
    private static final ValueCodec<int[][][][][][]> INT_ARRAY_6 = Codecs.array(INT_ARRAY_5,
            int[][][][][][]::new);
    private static final ValueCodec<int[][][][][][][]> INT_ARRAY_7 = Codecs.array(INT_ARRAY_6,
            int[][][][][][][]::new);
    private static final ValueCodec<int[][][][][][][][]> INT_ARRAY_8 = Codecs.array(INT_ARRAY_7,
            int[][][][][][][][]::new);
    private static final ValueCodec<int[][][][][][][][][]> INT_ARRAY_9 = Codecs.array(INT_ARRAY_8,
            int[][][][][][][][][]::new);
    private static final ValueCodec<long[][]> LONG_ARRAY_2 = Codecs.array(Codecs.LONGS,
            long[][]::new);
    private static final ValueCodec<long[][][]> LONG_ARRAY_3 = Codecs.array(LONG_ARRAY_2,
            long[][][]::new);
    private static final ValueCodec<long[][][][]> LONG_ARRAY_4 = Codecs.array(LONG_ARRAY_3,
            long[][][][]::new);
    private static final ValueCodec<long[][][][][]> LONG_ARRAY_5 = Codecs.array(LONG_ARRAY_4,
            long[][][][][]::new);
    private static final ValueCodec<long[][][][][][]> LONG_ARRAY_6 = Codecs.array(LONG_ARRAY_5,
            long[][][][][][]::new);
    private static final ValueCodec<long[][][][][][][]> LONG_ARRAY_7 = Codecs.array(LONG_ARRAY_6,
            long[][][][][][][]::new);
    private static final ValueCodec<long[][][][][][][][]> LONG_ARRAY_8 = Codecs.array(LONG_ARRAY_7,
            long[][][][][][][][]::new);
    private static final ValueCodec<long[][][][][][][][][]> LONG_ARRAY_9 = Codecs.array(
            LONG_ARRAY_8, long[][][][][][][][][]::new);
    private static final ValueCodec<Object[]> OBJECT_ARRAY = Codecs.array(Codecs.OBJECT,
            Object[]::new);
    private static final ValueCodec<Object[][]> OBJECT_ARRAY_2 = Codecs.array(OBJECT_ARRAY,
            Object[][]::new);
    private static final ValueCodec<Object[][][]> OBJECT_ARRAY_3 = Codecs.array(OBJECT_ARRAY_2,
            Object[][][]::new);
    private static final ValueCodec<Object[][][][]> OBJECT_ARRAY_4 = Codecs.array(OBJECT_ARRAY_3,
            Object[][][][]::new);
    private static final ValueCodec<Object[][][][][]> OBJECT_ARRAY_5 = Codecs.array(OBJECT_ARRAY_4,
            Object[][][][][]::new);
    private static final ValueCodec<Object[][][][][][]> OBJECT_ARRAY_6 = Codecs.array(
            OBJECT_ARRAY_5, Object[][][][][][]::new);
    private static final ValueCodec<Object[][][][][][][]> OBJECT_ARRAY_7 = Codecs.array(
            OBJECT_ARRAY_6, Object[][][][][][][]::new);
    private static final ValueCodec<Object[][][][][][][][]> OBJECT_ARRAY_8 = Codecs.array(
            OBJECT_ARRAY_7, Object[][][][][][][][]::new);
    private static final ValueCodec<Object[][][][][][][][][]> OBJECT_ARRAY_9 = Codecs.array(
            OBJECT_ARRAY_8, Object[][][][][][][][][]::new);
    private static final ValueCodec<short[][]> SHORT_ARRAY_2 = Codecs.array(Codecs.SHORTS,
            short[][]::new);
    private static final ValueCodec<String[]> STRING_ARRAY = Codecs.array(Codecs.STRING,
            String[]::new);
    private static final ValueCodec<String[][]> STRING_ARRAY_2 = Codecs.array(STRING_ARRAY,
            String[][]::new);
    private static final ValueCodec<String[][][]> STRING_ARRAY_3 = Codecs.array(STRING_ARRAY_2,
            String[][][]::new);
    private static final ValueCodec<String[][][][]> STRING_ARRAY_4 = Codecs.array(STRING_ARRAY_3,
            String[][][][]::new);
    private static final ValueCodec<String[][][][][]> STRING_ARRAY_5 = Codecs.array(STRING_ARRAY_4,
            String[][][][][]::new);
    private static final ValueCodec<String[][][][][][]> STRING_ARRAY_6 = Codecs.array(
            STRING_ARRAY_5, String[][][][][][]::new);
    private static final ValueCodec<String[][][][][][][]> STRING_ARRAY_7 = Codecs.array(
            STRING_ARRAY_6, String[][][][][][][]::new);
    private static final ValueCodec<String[][][][][][][][]> STRING_ARRAY_8 = Codecs.array(
            STRING_ARRAY_7, String[][][][][][][][]::new);
    private static final ValueCodec<String[][][][][][][][][]> STRING_ARRAY_9 = Codecs.array(
            STRING_ARRAY_8, String[][][][][][][][][]::new);

    public static final TypeTable TYPES = TypeTable.builtin().with(POINT_CODEC, EMPTY_CODEC,
            PRIMITIVES_CODEC, REFERENCES_CODEC, ARRAYS1_CODEC, ARRAYS2_CODEC, ARRAYS9_CODEC,
            NODE_CODEC, SHAPE_CODEC, CIRCLE_CODEC, DISC_CODEC, SAME_CODEC, BARE_CODEC,
            DRESSED_CODEC, JOINED_CODEC, ONE_CODEC, TWO_CODEC, FIXED_CODEC, LISTING_CODEC,
            EXTENDED_CODEC, COLOR_CODEC, SINGLE_CODEC, PLAIN_CODEC, REFUSED_CODEC, DETAILED_CODEC,
            NO_ROOM_CODEC, CODED_CODEC, BROKEN_CODEC, STILL_UNCHECKED_CODEC, STILL_CHECKED_CODEC);

    private ValuesWire() {}

    /** {@code Arrays9 nine(Arrays9 value, Node[][][][][][][][][] nodes)}. */
    public static final class Nine extends Call<Values.Arrays9> {
        public static final int ID = 1647752850; // examples.values.Values.nine

        private static final MessageType TYPE = MessageType.call(SERVICE, "nine", "value", "nodes");

        public Values.Arrays9 value;
        public Values.Node[][][][][][][][][] nodes;
        public Values.Arrays9 result;

        public Nine() {}

        public Nine(Values.Arrays9 value, Values.Node[][][][][][][][][] nodes) {
            this.value = value;
            this.nodes = nodes;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, ARRAYS9_CODEC, value);
            out.write(NODES, NODE_ARRAY_9, nodes);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, ARRAYS9_CODEC);
            nodes = in.next(NODES, NODE_ARRAY_9);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(ARRAYS9_CODEC);
                    case NODES -> nodes = in.read(NODE_ARRAY_9);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, ARRAYS9_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(ARRAYS9_CODEC);
        }

        @Override
        public Values.Arrays9 result() {
            return result;
        }
    }

    private static final class PointCodec extends StructCodec<Values.Point> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Point", "x", "y");

        PointCodec() {
            super(TYPE, Values.Point.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Point value) {
            out.writeInt(X, value.x());
            out.writeInt(Y, value.y());
        }

        @Override
        protected Values.Point readFields(StructReader in) {
            int x = in.nextInt(X);
            int y = in.nextInt(Y);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    case Y -> y = in.readInt();
                    default -> in.skip();
                }
            }
            return new Values.Point(x, y);
        }

        @Override
        protected Values.Point[] newArray(int length) {
            return new Values.Point[length];
        }
    }

    private static final class EmptyCodec extends StructCodec<Values.Empty> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Empty");

        EmptyCodec() {
            super(TYPE, Values.Empty.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Empty value) {}

        @Override
        protected Values.Empty readFields(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
            return new Values.Empty();
        }

        @Override
        protected Values.Empty[] newArray(int length) {
            return new Values.Empty[length];
        }
    }

    private static final class PrimitivesCodec extends StructCodec<Values.Primitives> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Primitives", "a", "b", "c",
                "d", "e", "f", "g");

        PrimitivesCodec() {
            super(TYPE, Values.Primitives.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Primitives value) {
            out.writeBoolean(A, value.a());
            out.writeInt(B, value.b());
            out.writeInt(C, value.c());
            out.writeInt(D, value.d());
            out.writeLong(E, value.e());
            out.writeFloat(F, value.f());
            out.writeDouble(G, value.g());
        }

        @Override
        protected Values.Primitives readFields(StructReader in) {
            boolean a = in.nextBoolean(A);
            byte b = in.nextByte(B);
            short c = in.nextShort(C);
            int d = in.nextInt(D);
            long e = in.nextLong(E);
            float f = in.nextFloat(F);
            double g = in.nextDouble(G);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.readBoolean();
                    case B -> b = in.readByte();
                    case C -> c = in.readShort();
                    case D -> d = in.readInt();
                    case E -> e = in.readLong();
                    case F -> f = in.readFloat();
                    case G -> g = in.readDouble();
                    default -> in.skip();
                }
            }
            return new Values.Primitives(a, b, c, d, e, f, g);
        }

        @Override
        protected Values.Primitives[] newArray(int length) {
            return new Values.Primitives[length];
        }
    }

    private static final class ReferencesCodec extends StructCodec<Values.References> {
        private static final StructType TYPE = StructType.of(SERVICE + ".References", "a", "b", "c",
                "d", "e", "f", "g", "h");

        ReferencesCodec() {
            super(TYPE, Values.References.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.References value) {
            out.writeString(A, value.a());
            out.write(B, Codecs.OBJECT, value.b());
            out.write(C, Codecs.LIST, value.c());
            out.write(D, Codecs.MAP, value.d());
            out.write(E, Codecs.SET, value.e());
            out.write(F, Codecs.DATETIME, value.f());
            out.write(G, COLOR_CODEC, value.g());
            out.write(H, POINT_CODEC, value.h());
        }

        @Override
        protected Values.References readFields(StructReader in) {
            String a = in.nextString(A);
            Object b = in.nextObject(B);
            List<?> c = in.next(C, Codecs.LIST);
            Map<?, ?> d = in.next(D, Codecs.MAP);
            Set<?> e = in.next(E, Codecs.SET);
            Instant f = in.next(F, Codecs.DATETIME);
            Values.Color g = in.next(G, COLOR_CODEC);
            Values.Point h = in.next(H, POINT_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.readString();
                    case B -> b = in.readObject();
                    case C -> c = in.read(Codecs.LIST);
                    case D -> d = in.read(Codecs.MAP);
                    case E -> e = in.read(Codecs.SET);
                    case F -> f = in.read(Codecs.DATETIME);
                    case G -> g = in.read(COLOR_CODEC);
                    case H -> h = in.read(POINT_CODEC);
                    default -> in.skip();
                }
            }
            return new Values.References(a, b, c, d, e, f, g, h);
        }

        @Override
        protected Values.References[] newArray(int length) {
            return new Values.References[length];
        }
    }

    private static final class Arrays1Codec extends StructCodec<Values.Arrays1> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Arrays1", "a", "b", "c",
                "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p");

        Arrays1Codec() {
            super(TYPE, Values.Arrays1.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Arrays1 value) {
            out.write(A, Codecs.BOOLEANS, value.a());
            out.write(B, Codecs.BYTES, value.b());
            out.write(C, Codecs.SHORTS, value.c());
            out.write(D, Codecs.INTS, value.d());
            out.write(E, Codecs.LONGS, value.e());
            out.write(F, Codecs.FLOATS, value.f());
            out.write(G, Codecs.DOUBLES, value.g());
            out.write(H, STRING_ARRAY, value.h());
            out.write(I, OBJECT_ARRAY, value.i());
            out.write(J, LIST_ARRAY, value.j());
            out.write(K, MAP_ARRAY, value.k());
            out.write(L, SET_ARRAY, value.l());
            out.write(M, DATETIME_ARRAY, value.m());
            out.write(N, COLOR_ARRAY, value.n());
            out.write(O, POINT_ARRAY, value.o());
            out.write(P, SHAPE_ARRAY, value.p());
        }

        @Override
        protected Values.Arrays1 readFields(StructReader in) {
            boolean[] a = in.next(A, Codecs.BOOLEANS);
            byte[] b = in.next(B, Codecs.BYTES);
            short[] c = in.next(C, Codecs.SHORTS);
            int[] d = in.next(D, Codecs.INTS);
            long[] e = in.next(E, Codecs.LONGS);
            float[] f = in.next(F, Codecs.FLOATS);
            double[] g = in.next(G, Codecs.DOUBLES);
            String[] h = in.next(H, STRING_ARRAY);
            Object[] i = in.next(I, OBJECT_ARRAY);
            List<?>[] j = in.next(J, LIST_ARRAY);
            Map<?, ?>[] k = in.next(K, MAP_ARRAY);
            Set<?>[] l = in.next(L, SET_ARRAY);
            Instant[] m = in.next(M, DATETIME_ARRAY);
            Values.Color[] n = in.next(N, COLOR_ARRAY);
            Values.Point[] o = in.next(O, POINT_ARRAY);
            Values.Shape[] p = in.next(P, SHAPE_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.read(Codecs.BOOLEANS);
                    case B -> b = in.read(Codecs.BYTES);
                    case C -> c = in.read(Codecs.SHORTS);
                    case D -> d = in.read(Codecs.INTS);
                    case E -> e = in.read(Codecs.LONGS);
                    case F -> f = in.read(Codecs.FLOATS);
                    case G -> g = in.read(Codecs.DOUBLES);
                    case H -> h = in.read(STRING_ARRAY);
                    case I -> i = in.read(OBJECT_ARRAY);
                    case J -> j = in.read(LIST_ARRAY);
                    case K -> k = in.read(MAP_ARRAY);
                    case L -> l = in.read(SET_ARRAY);
                    case M -> m = in.read(DATETIME_ARRAY);
                    case N -> n = in.read(COLOR_ARRAY);
                    case O -> o = in.read(POINT_ARRAY);
                    case P -> p = in.read(SHAPE_ARRAY);
                    default -> in.skip();
                }
            }
            return new Values.Arrays1(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
        }

        @Override
        protected Values.Arrays1[] newArray(int length) {
            return new Values.Arrays1[length];
        }
    }

    private static final class Arrays2Codec extends StructCodec<Values.Arrays2> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Arrays2", "a", "b", "c",
                "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p");

        Arrays2Codec() {
            super(TYPE, Values.Arrays2.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Arrays2 value) {
            out.write(A, BOOLEAN_ARRAY_2, value.a());
            out.write(B, BYTE_ARRAY_2, value.b());
            out.write(C, SHORT_ARRAY_2, value.c());
            out.write(D, INT_ARRAY_2, value.d());
            out.write(E, LONG_ARRAY_2, value.e());
            out.write(F, FLOAT_ARRAY_2, value.f());
            out.write(G, DOUBLE_ARRAY_2, value.g());
            out.write(H, STRING_ARRAY_2, value.h());
            out.write(I, OBJECT_ARRAY_2, value.i());
            out.write(J, LIST_ARRAY_2, value.j());
            out.write(K, MAP_ARRAY_2, value.k());
            out.write(L, SET_ARRAY_2, value.l());
            out.write(M, DATETIME_ARRAY_2, value.m());
            out.write(N, COLOR_ARRAY_2, value.n());
            out.write(O, POINT_ARRAY_2, value.o());
            out.write(P, SHAPE_ARRAY_2, value.p());
        }

        @Override
        protected Values.Arrays2 readFields(StructReader in) {
            boolean[][] a = in.next(A, BOOLEAN_ARRAY_2);
            byte[][] b = in.next(B, BYTE_ARRAY_2);
            short[][] c = in.next(C, SHORT_ARRAY_2);
            int[][] d = in.next(D, INT_ARRAY_2);
            long[][] e = in.next(E, LONG_ARRAY_2);
            float[][] f = in.next(F, FLOAT_ARRAY_2);
            double[][] g = in.next(G, DOUBLE_ARRAY_2);
            String[][] h = in.next(H, STRING_ARRAY_2);
            Object[][] i = in.next(I, OBJECT_ARRAY_2);
            List<?>[][] j = in.next(J, LIST_ARRAY_2);
            Map<?, ?>[][] k = in.next(K, MAP_ARRAY_2);
            Set<?>[][] l = in.next(L, SET_ARRAY_2);
            Instant[][] m = in.next(M, DATETIME_ARRAY_2);
            Values.Color[][] n = in.next(N, COLOR_ARRAY_2);
            Values.Point[][] o = in.next(O, POINT_ARRAY_2);
            Values.Shape[][] p = in.next(P, SHAPE_ARRAY_2);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.read(BOOLEAN_ARRAY_2);
                    case B -> b = in.read(BYTE_ARRAY_2);
                    case C -> c = in.read(SHORT_ARRAY_2);
                    case D -> d = in.read(INT_ARRAY_2);
                    case E -> e = in.read(LONG_ARRAY_2);
                    case F -> f = in.read(FLOAT_ARRAY_2);
                    case G -> g = in.read(DOUBLE_ARRAY_2);
                    case H -> h = in.read(STRING_ARRAY_2);
                    case I -> i = in.read(OBJECT_ARRAY_2);
                    case J -> j = in.read(LIST_ARRAY_2);
                    case K -> k = in.read(MAP_ARRAY_2);
                    case L -> l = in.read(SET_ARRAY_2);
                    case M -> m = in.read(DATETIME_ARRAY_2);
                    case N -> n = in.read(COLOR_ARRAY_2);
                    case O -> o = in.read(POINT_ARRAY_2);
                    case P -> p = in.read(SHAPE_ARRAY_2);
                    default -> in.skip();
                }
            }
            return new Values.Arrays2(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
        }

        @Override
        protected Values.Arrays2[] newArray(int length) {
            return new Values.Arrays2[length];
        }
    }

    private static final class Arrays9Codec extends StructCodec<Values.Arrays9> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Arrays9", "a", "b", "c",
                "d", "e", "f", "g", "h", "i", "j", "k");

        Arrays9Codec() {
            super(TYPE, Values.Arrays9.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Arrays9 value) {
            out.write(A, BOOLEAN_ARRAY_9, value.a());
            out.write(B, BYTE_ARRAY_9, value.b());
            out.write(C, INT_ARRAY_9, value.c());
            out.write(D, LONG_ARRAY_9, value.d());
            out.write(E, DOUBLE_ARRAY_9, value.e());
            out.write(F, STRING_ARRAY_9, value.f());
            out.write(G, OBJECT_ARRAY_9, value.g());
            out.write(H, DATETIME_ARRAY_9, value.h());
            out.write(I, COLOR_ARRAY_9, value.i());
            out.write(J, SHAPE_ARRAY_9, value.j());
            out.write(K, SET_ARRAY_9, value.k());
        }

        @Override
        protected Values.Arrays9 readFields(StructReader in) {
            boolean[][][][][][][][][] a = in.next(A, BOOLEAN_ARRAY_9);
            byte[][][][][][][][][] b = in.next(B, BYTE_ARRAY_9);
            int[][][][][][][][][] c = in.next(C, INT_ARRAY_9);
            long[][][][][][][][][] d = in.next(D, LONG_ARRAY_9);
            double[][][][][][][][][] e = in.next(E, DOUBLE_ARRAY_9);
            String[][][][][][][][][] f = in.next(F, STRING_ARRAY_9);
            Object[][][][][][][][][] g = in.next(G, OBJECT_ARRAY_9);
            Instant[][][][][][][][][] h = in.next(H, DATETIME_ARRAY_9);
            Values.Color[][][][][][][][][] i = in.next(I, COLOR_ARRAY_9);
            Values.Shape[][][][][][][][][] j = in.next(J, SHAPE_ARRAY_9);
            Set<?>[][][][][][][][][] k = in.next(K, SET_ARRAY_9);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.read(BOOLEAN_ARRAY_9);
                    case B -> b = in.read(BYTE_ARRAY_9);
                    case C -> c = in.read(INT_ARRAY_9);
                    case D -> d = in.read(LONG_ARRAY_9);
                    case E -> e = in.read(DOUBLE_ARRAY_9);
                    case F -> f = in.read(STRING_ARRAY_9);
                    case G -> g = in.read(OBJECT_ARRAY_9);
                    case H -> h = in.read(DATETIME_ARRAY_9);
                    case I -> i = in.read(COLOR_ARRAY_9);
                    case J -> j = in.read(SHAPE_ARRAY_9);
                    case K -> k = in.read(SET_ARRAY_9);
                    default -> in.skip();
                }
            }
            return new Values.Arrays9(a, b, c, d, e, f, g, h, i, j, k);
        }

        @Override
        protected Values.Arrays9[] newArray(int length) {
            return new Values.Arrays9[length];
        }
    }

    private static final class NodeCodec extends StructCodec<Values.Node> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Node", "value", "next",
                "others");

        NodeCodec() {
            super(TYPE, Values.Node.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Node value) {
            out.writeInt(VALUE, value.value());
            out.write(NEXT, NODE_CODEC, value.next());
            out.write(OTHERS, NODE_ARRAY, value.others());
        }

        @Override
        protected Values.Node readFields(StructReader in) {
            int value = in.nextInt(VALUE);
            Values.Node next = in.next(NEXT, NODE_CODEC);
            Values.Node[] others = in.next(OTHERS, NODE_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readInt();
                    case NEXT -> next = in.read(NODE_CODEC);
                    case OTHERS -> others = in.read(NODE_ARRAY);
                    default -> in.skip();
                }
            }
            return new Values.Node(value, next, others);
        }

        @Override
        protected Values.Node[] newArray(int length) {
            return new Values.Node[length];
        }
    }

    private static final class CircleCodec extends StructCodec<Values.Circle> {
        private static final StructType TYPE = StructType.extending(SHAPE_CODEC.type(),
                SERVICE + ".Circle", "centre", "radius");

        CircleCodec() {
            super(TYPE, Values.Circle.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Circle value) {
            out.writeString(NAME, value.name());
            out.write(TAGS, Codecs.INTS, value.tags());
            out.write(CENTRE, POINT_CODEC, value.centre());
            out.writeDouble(RADIUS, value.radius());
        }

        @Override
        protected Values.Circle readFields(StructReader in) {
            String name = in.nextString(NAME);
            int[] tags = in.next(TAGS, Codecs.INTS);
            Values.Point centre = in.next(CENTRE, POINT_CODEC);
            double radius = in.nextDouble(RADIUS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    case TAGS -> tags = in.read(Codecs.INTS);
                    case CENTRE -> centre = in.read(POINT_CODEC);
                    case RADIUS -> radius = in.readDouble();
                    default -> in.skip();
                }
            }
            return new Values.Circle(name, tags, centre, radius);
        }

        @Override
        protected Values.Circle[] newArray(int length) {
            return new Values.Circle[length];
        }
    }

    private static final class ShapeCodec extends StructCodec<Values.Shape> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Shape", "name", "tags");

        ShapeCodec() {
            super(TYPE, Values.Shape.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Shape value) {
            out.writeString(NAME, value.name());
            out.write(TAGS, Codecs.INTS, value.tags());
        }

        @Override
        protected Values.Shape readFields(StructReader in) {
            String name = in.nextString(NAME);
            int[] tags = in.next(TAGS, Codecs.INTS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    case TAGS -> tags = in.read(Codecs.INTS);
                    default -> in.skip();
                }
            }
            return new Values.Shape(name, tags);
        }

        @Override
        protected Values.Shape[] newArray(int length) {
            return new Values.Shape[length];
        }
    }

    private static final class DiscCodec extends StructCodec<Values.Disc> {
        private static final StructType TYPE = StructType.extending(CIRCLE_CODEC.type(),
                SERVICE + ".Disc", "fill");

        DiscCodec() {
            super(TYPE, Values.Disc.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Disc value) {
            out.writeString(NAME, value.name());
            out.write(TAGS, Codecs.INTS, value.tags());
            out.write(CENTRE, POINT_CODEC, value.centre());
            out.writeDouble(RADIUS, value.radius());
            out.write(FILL, Codecs.OBJECT, value.fill());
        }

        @Override
        protected Values.Disc readFields(StructReader in) {
            String name = in.nextString(NAME);
            int[] tags = in.next(TAGS, Codecs.INTS);
            Values.Point centre = in.next(CENTRE, POINT_CODEC);
            double radius = in.nextDouble(RADIUS);
            Object fill = in.nextObject(FILL);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    case TAGS -> tags = in.read(Codecs.INTS);
                    case CENTRE -> centre = in.read(POINT_CODEC);
                    case RADIUS -> radius = in.readDouble();
                    case FILL -> fill = in.readObject();
                    default -> in.skip();
                }
            }
            return new Values.Disc(name, tags, centre, radius, fill);
        }

        @Override
        protected Values.Disc[] newArray(int length) {
            return new Values.Disc[length];
        }
    }

    private static final class SameCodec extends StructCodec<Values.Same> {
        private static final StructType TYPE = StructType.extending(CIRCLE_CODEC.type(),
                SERVICE + ".Same");

        SameCodec() {
            super(TYPE, Values.Same.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Same value) {
            out.writeString(NAME, value.name());
            out.write(TAGS, Codecs.INTS, value.tags());
            out.write(CENTRE, POINT_CODEC, value.centre());
            out.writeDouble(RADIUS, value.radius());
        }

        @Override
        protected Values.Same readFields(StructReader in) {
            String name = in.nextString(NAME);
            int[] tags = in.next(TAGS, Codecs.INTS);
            Values.Point centre = in.next(CENTRE, POINT_CODEC);
            double radius = in.nextDouble(RADIUS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    case TAGS -> tags = in.read(Codecs.INTS);
                    case CENTRE -> centre = in.read(POINT_CODEC);
                    case RADIUS -> radius = in.readDouble();
                    default -> in.skip();
                }
            }
            return new Values.Same(name, tags, centre, radius);
        }

        @Override
        protected Values.Same[] newArray(int length) {
            return new Values.Same[length];
        }
    }

    private static final class BareCodec extends StructCodec<Values.Bare> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Bare");

        BareCodec() {
            super(TYPE, Values.Bare.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Bare value) {}

        @Override
        protected Values.Bare readFields(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
            return new Values.Bare();
        }

        @Override
        protected Values.Bare[] newArray(int length) {
            return new Values.Bare[length];
        }
    }

    private static final class DressedCodec extends StructCodec<Values.Dressed> {
        private static final StructType TYPE = StructType.extending(BARE_CODEC.type(),
                SERVICE + ".Dressed", "cloth");

        DressedCodec() {
            super(TYPE, Values.Dressed.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Dressed value) {
            out.writeString(CLOTH, value.cloth());
        }

        @Override
        protected Values.Dressed readFields(StructReader in) {
            String cloth = in.nextString(CLOTH);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case CLOTH -> cloth = in.readString();
                    default -> in.skip();
                }
            }
            return new Values.Dressed(cloth);
        }

        @Override
        protected Values.Dressed[] newArray(int length) {
            return new Values.Dressed[length];
        }
    }

    private static final class JoinedCodec extends StructCodec<Values.Joined> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Joined", "x", "y");

        JoinedCodec() {
            super(TYPE, Values.Joined.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Joined value) {
            out.writeInt(X, value.x());
            out.writeInt(Y, value.y());
        }

        @Override
        protected Values.Joined readFields(StructReader in) {
            int x = in.nextInt(X);
            int y = in.nextInt(Y);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    case Y -> y = in.readInt();
                    default -> in.skip();
                }
            }
            return new Values.Joined(x, y);
        }

        @Override
        protected Values.Joined[] newArray(int length) {
            return new Values.Joined[length];
        }
    }

    private static final class OneCodec extends StructCodec<Values.One> {
        private static final StructType TYPE = StructType.of(SERVICE + ".One", "only");

        OneCodec() {
            super(TYPE, Values.One.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.One value) {
            out.writeInt(ONLY, value.only());
        }

        @Override
        protected Values.One readFields(StructReader in) {
            int only = in.nextInt(ONLY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ONLY -> only = in.readInt();
                    default -> in.skip();
                }
            }
            return new Values.One(only);
        }

        @Override
        protected Values.One[] newArray(int length) {
            return new Values.One[length];
        }
    }

    private static final class TwoCodec extends StructCodec<Values.Two> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Two", "first", "second");

        TwoCodec() {
            super(TYPE, Values.Two.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Two value) {
            out.writeInt(FIRST, value.first());
            out.writeString(SECOND, value.second());
        }

        @Override
        protected Values.Two readFields(StructReader in) {
            int first = in.nextInt(FIRST);
            String second = in.nextString(SECOND);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case FIRST -> first = in.readInt();
                    case SECOND -> second = in.readString();
                    default -> in.skip();
                }
            }
            return new Values.Two(first, second);
        }

        @Override
        protected Values.Two[] newArray(int length) {
            return new Values.Two[length];
        }
    }

    private static final class FixedCodec extends StructCodec<Values.Fixed> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Fixed", "x");

        FixedCodec() {
            super(TYPE, Values.Fixed.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Fixed value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Values.Fixed readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Values.Fixed(x);
        }

        @Override
        protected Values.Fixed[] newArray(int length) {
            return new Values.Fixed[length];
        }
    }

    private static final class ListingCodec extends StructCodec<Values.Listing> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Listing", "names", "grid",
                "any");

        ListingCodec() {
            super(TYPE, Values.Listing.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Listing value) {
            out.write(NAMES, STRING_ARRAY, value.names());
            out.write(GRID, INT_ARRAY_2, value.grid());
            out.write(ANY, Codecs.OBJECT, value.any());
        }

        @Override
        protected Values.Listing readFields(StructReader in) {
            String[] names = in.next(NAMES, STRING_ARRAY);
            int[][] grid = in.next(GRID, INT_ARRAY_2);
            Object any = in.nextObject(ANY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAMES -> names = in.read(STRING_ARRAY);
                    case GRID -> grid = in.read(INT_ARRAY_2);
                    case ANY -> any = in.readObject();
                    default -> in.skip();
                }
            }
            return new Values.Listing(names, grid, any);
        }

        @Override
        protected Values.Listing[] newArray(int length) {
            return new Values.Listing[length];
        }
    }

    private static final class ExtendedCodec extends StructCodec<Values.Extended> {
        private static final StructType TYPE = StructType.extending(SHAPE_CODEC.type(),
                SERVICE + ".Extended", "extra");

        ExtendedCodec() {
            super(TYPE, Values.Extended.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Extended value) {
            out.writeString(NAME, value.name());
            out.write(TAGS, Codecs.INTS, value.tags());
            out.writeInt(EXTRA, value.extra());
        }

        @Override
        protected Values.Extended readFields(StructReader in) {
            String name = in.nextString(NAME);
            int[] tags = in.next(TAGS, Codecs.INTS);
            int extra = in.nextInt(EXTRA);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    case TAGS -> tags = in.read(Codecs.INTS);
                    case EXTRA -> extra = in.readInt();
                    default -> in.skip();
                }
            }
            return new Values.Extended(name, tags, extra);
        }

        @Override
        protected Values.Extended[] newArray(int length) {
            return new Values.Extended[length];
        }
    }

    private static final class PlainCodec extends StructCodec<Values.Plain> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Plain");

        PlainCodec() {
            super(TYPE, Values.Plain.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Plain value) {}

        @Override
        protected Values.Plain readFields(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
            return new Values.Plain();
        }

        @Override
        protected Values.Plain[] newArray(int length) {
            return new Values.Plain[length];
        }
    }

    private static final class RefusedCodec extends StructCodec<Values.Refused> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Refused", "reason",
                "code");

        RefusedCodec() {
            super(TYPE, Values.Refused.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Refused value) {
            out.writeString(REASON, value.reason());
            out.writeInt(CODE, value.code());
        }

        @Override
        protected Values.Refused readFields(StructReader in) {
            String reason = in.nextString(REASON);
            int code = in.nextInt(CODE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case REASON -> reason = in.readString();
                    case CODE -> code = in.readInt();
                    default -> in.skip();
                }
            }
            return new Values.Refused(reason, code);
        }

        @Override
        protected Values.Refused[] newArray(int length) {
            return new Values.Refused[length];
        }
    }

    private static final class DetailedCodec extends StructCodec<Values.Detailed> {
        private static final StructType TYPE = StructType.extending(REFUSED_CODEC.type(),
                SERVICE + ".Detailed", "detail", "list", "point", "color", "when", "numbers",
                "points");

        DetailedCodec() {
            super(TYPE, Values.Detailed.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Detailed value) {
            out.writeString(REASON, value.reason());
            out.writeInt(CODE, value.code());
            out.write(DETAIL, Codecs.OBJECT, value.detail());
            out.write(LIST, Codecs.LIST, value.list());
            out.write(POINT, POINT_CODEC, value.point());
            out.write(COLOR, COLOR_CODEC, value.color());
            out.write(WHEN, Codecs.DATETIME, value.when());
            out.write(NUMBERS, Codecs.INTS, value.numbers());
            out.write(POINTS, POINT_ARRAY, value.points());
        }

        @Override
        protected Values.Detailed readFields(StructReader in) {
            String reason = in.nextString(REASON);
            int code = in.nextInt(CODE);
            Object detail = in.nextObject(DETAIL);
            List<?> list = in.next(LIST, Codecs.LIST);
            Values.Point point = in.next(POINT, POINT_CODEC);
            Values.Color color = in.next(COLOR, COLOR_CODEC);
            Instant when = in.next(WHEN, Codecs.DATETIME);
            int[] numbers = in.next(NUMBERS, Codecs.INTS);
            Values.Point[] points = in.next(POINTS, POINT_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case REASON -> reason = in.readString();
                    case CODE -> code = in.readInt();
                    case DETAIL -> detail = in.readObject();
                    case LIST -> list = in.read(Codecs.LIST);
                    case POINT -> point = in.read(POINT_CODEC);
                    case COLOR -> color = in.read(COLOR_CODEC);
                    case WHEN -> when = in.read(Codecs.DATETIME);
                    case NUMBERS -> numbers = in.read(Codecs.INTS);
                    case POINTS -> points = in.read(POINT_ARRAY);
                    default -> in.skip();
                }
            }
            return new Values.Detailed(reason, code, detail, list, point, color, when, numbers,
                    points);
        }

        @Override
        protected Values.Detailed[] newArray(int length) {
            return new Values.Detailed[length];
        }
    }

    private static final class NoRoomCodec extends StructCodec<Values.NoRoom> {
        private static final StructType TYPE = StructType.of(SERVICE + ".NoRoom", "room");

        NoRoomCodec() {
            super(TYPE, Values.NoRoom.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.NoRoom value) {
            out.writeString(ROOM, value.room());
        }

        @Override
        protected Values.NoRoom readFields(StructReader in) {
            String room = in.nextString(ROOM);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ROOM -> room = in.readString();
                    default -> in.skip();
                }
            }
            return new Values.NoRoom(room);
        }

        @Override
        protected Values.NoRoom[] newArray(int length) {
            return new Values.NoRoom[length];
        }
    }

    private static final class CodedCodec extends StructCodec<Values.Coded> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Coded", "code");

        CodedCodec() {
            super(TYPE, Values.Coded.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Coded value) {
            out.writeInt(CODE, value.code());
        }

        @Override
        protected Values.Coded readFields(StructReader in) {
            int code = in.nextInt(CODE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case CODE -> code = in.readInt();
                    default -> in.skip();
                }
            }
            return new Values.Coded(code);
        }

        @Override
        protected Values.Coded[] newArray(int length) {
            return new Values.Coded[length];
        }
    }

    private static final class BrokenCodec extends StructCodec<Values.Broken> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Broken", "why");

        BrokenCodec() {
            super(TYPE, Values.Broken.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.Broken value) {
            out.writeString(WHY, value.why());
        }

        @Override
        protected Values.Broken readFields(StructReader in) {
            String why = in.nextString(WHY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WHY -> why = in.readString();
                    default -> in.skip();
                }
            }
            return new Values.Broken(why);
        }

        @Override
        protected Values.Broken[] newArray(int length) {
            return new Values.Broken[length];
        }
    }

    private static final class StillUncheckedCodec extends StructCodec<Values.StillUnchecked> {
        private static final StructType TYPE = StructType.extending(BROKEN_CODEC.type(),
                SERVICE + ".StillUnchecked", "more");

        StillUncheckedCodec() {
            super(TYPE, Values.StillUnchecked.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.StillUnchecked value) {
            out.writeString(WHY, value.why());
            out.writeInt(MORE, value.more());
        }

        @Override
        protected Values.StillUnchecked readFields(StructReader in) {
            String why = in.nextString(WHY);
            int more = in.nextInt(MORE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WHY -> why = in.readString();
                    case MORE -> more = in.readInt();
                    default -> in.skip();
                }
            }
            return new Values.StillUnchecked(why, more);
        }

        @Override
        protected Values.StillUnchecked[] newArray(int length) {
            return new Values.StillUnchecked[length];
        }
    }

    private static final class StillCheckedCodec extends StructCodec<Values.StillChecked> {
        private static final StructType TYPE = StructType.extending(REFUSED_CODEC.type(),
                SERVICE + ".StillChecked");

        StillCheckedCodec() {
            super(TYPE, Values.StillChecked.class);
        }

        @Override
        protected void writeFields(StructWriter out, Values.StillChecked value) {
            out.writeString(REASON, value.reason());
            out.writeInt(CODE, value.code());
        }

        @Override
        protected Values.StillChecked readFields(StructReader in) {
            String reason = in.nextString(REASON);
            int code = in.nextInt(CODE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case REASON -> reason = in.readString();
                    case CODE -> code = in.readInt();
                    default -> in.skip();
                }
            }
            return new Values.StillChecked(reason, code);
        }

        @Override
        protected Values.StillChecked[] newArray(int length) {
            return new Values.StillChecked[length];
        }
    }
}
