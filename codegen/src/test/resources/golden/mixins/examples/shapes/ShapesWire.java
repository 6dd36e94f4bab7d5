package examples.shapes;

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

/** How the messages and types of {@link Shapes} travel. */
@Generated("dev.burin.codegen")
public final class ShapesWire {
    private static final String SERVICE = "examples.shapes.Shapes";
    private static final int IDENTITY = -9429885; // identity
    private static final int NAME = -444097232; // name
    private static final int NUMBER = 1183734798; // number
    private static final int RADIUS = -1316122953; // radius
    private static final int SHAPE = -1392539620; // shape
    private static final int SHAPES = 452886359; // shapes

    public static final StructCodec<Shapes.Shape> SHAPE_CODEC = new ShapeCodec();
    public static final StructCodec<Shapes.Circle> CIRCLE_CODEC = new CircleCodec();
    public static final StructCodec<Shapes.ShapeFailure> SHAPE_FAILURE_CODEC = new ShapeFailureCodec();

    private static final ValueCodec<Shapes.Shape[]> SHAPE_ARRAY = Codecs.array(SHAPE_CODEC,
            Shapes.Shape[]::new);

    public static final TypeTable TYPES = TypeTable.builtin().with(BasicsWire.TYPES)
            .with(SHAPE_CODEC, CIRCLE_CODEC, SHAPE_FAILURE_CODEC);

    private ShapesWire() {}

    /** {@code int count(Shape[] shapes)}. */
    public static final class Count extends Call<Integer> {
        public static final int ID = 234973327; // examples.shapes.Shapes.count

        private static final MessageType TYPE = MessageType.call(SERVICE, "count", "shapes");

        public Shapes.Shape[] shapes;
        public int result;

        public Count() {}

        public Count(Shapes.Shape[] shapes) {
            this.shapes = shapes;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(SHAPES, SHAPE_ARRAY, shapes);
        }

        @Override
        protected void readArguments(StructReader in) {
            shapes = in.next(SHAPES, SHAPE_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case SHAPES -> shapes = in.read(SHAPE_ARRAY);
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

    /** {@code void counted(int number)}. */
    public static final class Counted extends Call<Void> {
        public static final int ID = -1700976050; // examples.shapes.Shapes.counted

        private static final MessageType TYPE = MessageType.call(SERVICE, "counted", "number");

        public int number;

        public Counted() {}

        public Counted(int number) {
            this.number = number;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(NUMBER, number);
        }

        @Override
        protected void readArguments(StructReader in) {
            number = in.nextInt(NUMBER);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NUMBER -> number = in.readInt();
                    default -> in.skip();
                }
            }
        }
    }

    private static final class ShapeCodec extends StructCodec<Shapes.Shape> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Shape", "name",
                "identity");

        ShapeCodec() {
            super(TYPE, Shapes.Shape.class);
        }

        @Override
        protected void writeFields(StructWriter out, Shapes.Shape value) {
            out.writeString(NAME, value.name());
            out.write(IDENTITY, BasicsWire.IDENTITY_CODEC, value.identity());
        }

        @Override
        protected Shapes.Shape readFields(StructReader in) {
            String name = in.nextString(NAME);
            Basics.Identity identity = in.next(IDENTITY, BasicsWire.IDENTITY_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    case IDENTITY -> identity = in.read(BasicsWire.IDENTITY_CODEC);
                    default -> in.skip();
                }
            }
            return new Shapes.Shape(name, identity);
        }

        @Override
        protected Shapes.Shape[] newArray(int length) {
            return new Shapes.Shape[length];
        }
    }

    private static final class CircleCodec extends StructCodec<Shapes.Circle> {
        private static final StructType TYPE = StructType.extending(SHAPE_CODEC.type(),
                SERVICE + ".Circle", "radius");

        CircleCodec() {
            super(TYPE, Shapes.Circle.class);
        }

        @Override
        protected void writeFields(StructWriter out, Shapes.Circle value) {
            out.writeString(NAME, value.name());
            out.write(IDENTITY, BasicsWire.IDENTITY_CODEC, value.identity());
            out.writeDouble(RADIUS, value.radius());
        }

        @Override
        protected Shapes.Circle readFields(StructReader in) {
            String name = in.nextString(NAME);
            Basics.Identity identity = in.next(IDENTITY, BasicsWire.IDENTITY_CODEC);
            double radius = in.nextDouble(RADIUS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    case IDENTITY -> identity = in.read(BasicsWire.IDENTITY_CODEC);
                    case RADIUS -> radius = in.readDouble();
                    default -> in.skip();
                }
            }
            return new Shapes.Circle(name, identity, radius);
        }

        @Override
        protected Shapes.Circle[] newArray(int length) {
            return new Shapes.Circle[length];
        }
    }

    private static final class ShapeFailureCodec extends StructCodec<Shapes.ShapeFailure> {
        private static final StructType TYPE = StructType.of(SERVICE + ".ShapeFailure", "shape");

        ShapeFailureCodec() {
            super(TYPE, Shapes.ShapeFailure.class);
        }

        @Override
        protected void writeFields(StructWriter out, Shapes.ShapeFailure value) {
            out.writeString(SHAPE, value.shape());
        }

        @Override
        protected Shapes.ShapeFailure readFields(StructReader in) {
            String shape = in.nextString(SHAPE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case SHAPE -> shape = in.readString();
                    default -> in.skip();
                }
            }
            return new Shapes.ShapeFailure(shape);
        }

        @Override
        protected Shapes.ShapeFailure[] newArray(int length) {
            return new Shapes.ShapeFailure[length];
        }
    }
}
