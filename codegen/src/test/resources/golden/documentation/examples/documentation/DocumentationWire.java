package examples.documentation;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Codecs;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;

/** How the messages and types of {@link Documentation} travel. */
@Generated("dev.burin.codegen")
public final class DocumentationWire {
    private static final String SERVICE = "examples.documentation.Documentation";
    private static final int A = 352988316; // a
    private static final int B = 352988317; // b
    private static final int C = 352988318; // c
    private static final int WHY = 851643843; // why
    private static final int X = 352988339; // x
    private static final int Y = 352988340; // y

    public static final StructCodec<Documentation.Point> POINT_CODEC = new PointCodec();
    public static final StructCodec<Documentation.Base> BASE_CODEC = new BaseCodec();
    public static final StructCodec<Documentation.Derived> DERIVED_CODEC = new DerivedCodec();
    public static final StructCodec<Documentation.Item> ITEM_CODEC = Codecs.enumeration(
            SERVICE + ".Item", Documentation.Item.class, Documentation.Item.values(),
            Documentation.Item[]::new, Documentation.Item::wireName);
    public static final StructCodec<Documentation.Failure> FAILURE_CODEC = new FailureCodec();
    public static final TypeTable TYPES = TypeTable.builtin().with(POINT_CODEC, BASE_CODEC,
            DERIVED_CODEC, ITEM_CODEC, FAILURE_CODEC);

    private DocumentationWire() {}

    /** {@code int message(int a, int b, int c)}. */
    public static final class Message extends Call<Integer> {
        public static final int ID = -2060992417; // examples.documentation.Documentation.message

        private static final MessageType TYPE = MessageType.call(SERVICE, "message", "a", "b", "c");

        public int a;
        public int b;
        public int c;
        public int result;

        public Message() {}

        public Message(int a, int b, int c) {
            this.a = a;
            this.b = b;
            this.c = c;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(A, a);
            out.writeInt(B, b);
            out.writeInt(C, c);
        }

        @Override
        protected void readArguments(StructReader in) {
            a = in.nextInt(A);
            b = in.nextInt(B);
            c = in.nextInt(C);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.readInt();
                    case B -> b = in.readInt();
                    case C -> c = in.readInt();
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

    /** {@code int onlyResult()}. */
    public static final class OnlyResult extends Call<Integer> {
        public static final int ID = -1212100879; // examples.documentation.Documentation.onlyResult

        private static final MessageType TYPE = MessageType.call(SERVICE, "onlyResult");

        public int result;

        public OnlyResult() {}

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

    /** {@code int undocumented(int a)}. */
    public static final class Undocumented extends Call<Integer> {
        public static final int ID = 340955611; // examples.documentation.Documentation.undocumented

        private static final MessageType TYPE = MessageType.call(SERVICE, "undocumented", "a");

        public int a;
        public int result;

        public Undocumented() {}

        public Undocumented(int a) {
            this.a = a;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(A, a);
        }

        @Override
        protected void readArguments(StructReader in) {
            a = in.nextInt(A);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.readInt();
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

    /** {@code int onlyThrown()}. */
    public static final class OnlyThrown extends Call<Integer> {
        public static final int ID = 2121171804; // examples.documentation.Documentation.onlyThrown

        private static final MessageType TYPE = MessageType.call(SERVICE, "onlyThrown");

        public int result;

        public OnlyThrown() {}

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

    /** {@code void said()}. */
    public static final class Said extends Call<Void> {
        public static final int ID = 1439485233; // examples.documentation.Documentation.said

        private static final MessageType TYPE = MessageType.call(SERVICE, "said");

        public Said() {}

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

    /** {@code void both()}. */
    public static final class Both extends Call<Void> {
        public static final int ID = 1170787401; // examples.documentation.Documentation.both

        private static final MessageType TYPE = MessageType.call(SERVICE, "both");

        public Both() {}

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

    private static final class PointCodec extends StructCodec<Documentation.Point> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Point", "a", "b", "c");

        PointCodec() {
            super(TYPE, Documentation.Point.class);
        }

        @Override
        protected void writeFields(StructWriter out, Documentation.Point value) {
            out.writeInt(A, value.a());
            out.writeInt(B, value.b());
            out.writeInt(C, value.c());
        }

        @Override
        protected Documentation.Point readFields(StructReader in) {
            int a = in.nextInt(A);
            int b = in.nextInt(B);
            int c = in.nextInt(C);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.readInt();
                    case B -> b = in.readInt();
                    case C -> c = in.readInt();
                    default -> in.skip();
                }
            }
            return new Documentation.Point(a, b, c);
        }

        @Override
        protected Documentation.Point[] newArray(int length) {
            return new Documentation.Point[length];
        }
    }

    private static final class BaseCodec extends StructCodec<Documentation.Base> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Base", "x");

        BaseCodec() {
            super(TYPE, Documentation.Base.class);
        }

        @Override
        protected void writeFields(StructWriter out, Documentation.Base value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Documentation.Base readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Documentation.Base(x);
        }

        @Override
        protected Documentation.Base[] newArray(int length) {
            return new Documentation.Base[length];
        }
    }

    private static final class DerivedCodec extends StructCodec<Documentation.Derived> {
        private static final StructType TYPE = StructType.extending(BASE_CODEC.type(),
                SERVICE + ".Derived", "y");

        DerivedCodec() {
            super(TYPE, Documentation.Derived.class);
        }

        @Override
        protected void writeFields(StructWriter out, Documentation.Derived value) {
            out.writeInt(X, value.x());
            out.writeInt(Y, value.y());
        }

        @Override
        protected Documentation.Derived readFields(StructReader in) {
            int x = in.nextInt(X);
            int y = in.nextInt(Y);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    case Y -> y = in.readInt();
                    default -> in.skip();
                }
            }
            return new Documentation.Derived(x, y);
        }

        @Override
        protected Documentation.Derived[] newArray(int length) {
            return new Documentation.Derived[length];
        }
    }

    private static final class FailureCodec extends StructCodec<Documentation.Failure> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Failure", "why");

        FailureCodec() {
            super(TYPE, Documentation.Failure.class);
        }

        @Override
        protected void writeFields(StructWriter out, Documentation.Failure value) {
            out.writeString(WHY, value.why());
        }

        @Override
        protected Documentation.Failure readFields(StructReader in) {
            String why = in.nextString(WHY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WHY -> why = in.readString();
                    default -> in.skip();
                }
            }
            return new Documentation.Failure(why);
        }

        @Override
        protected Documentation.Failure[] newArray(int length) {
            return new Documentation.Failure[length];
        }
    }
}
