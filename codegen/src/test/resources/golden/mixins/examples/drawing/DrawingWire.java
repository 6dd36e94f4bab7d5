package examples.drawing;

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
import examples.shapes.Basics;
import examples.shapes.BasicsWire;
import examples.shapes.Colors;
import examples.shapes.ColorsWire;
import examples.shapes.Shapes;
import examples.shapes.ShapesWire;

/** How the messages and types of {@link Drawing} travel. */
@Generated("dev.burin.codegen")
public final class DrawingWire {
    private static final String SERVICE = "examples.drawing.Drawing";
    private static final int COLOR = -1185744994; // color
    private static final int COLORS = -1828130731; // colors
    private static final int IDENTITY = -9429885; // identity
    private static final int INNER = 591953265; // inner
    private static final int NAME = -444097232; // name
    private static final int PAGE = 1116683572; // page
    private static final int RADIUS = -1316122953; // radius
    private static final int SHAPE = -1392539620; // shape
    private static final int SIDE = -770626884; // side
    private static final int SQUARES = -2039367407; // squares
    private static final int STYLE = -417414100; // style
    private static final int WHAT = -1951703671; // what
    private static final int WIDTH = -323615647; // width

    public static final StructCodec<Drawing.Square> SQUARE_CODEC = new SquareCodec();
    public static final StructCodec<Drawing.Ring> RING_CODEC = new RingCodec();
    public static final StructCodec<Drawing.Style> STYLE_CODEC = new StyleCodec();
    public static final StructCodec<Drawing.Torn> TORN_CODEC = new TornCodec();
    public static final StructCodec<Drawing.ReallyLost> REALLY_LOST_CODEC = new ReallyLostCodec();

    private static final ValueCodec<Drawing.Square[]> SQUARE_ARRAY = Codecs.array(SQUARE_CODEC,
            Drawing.Square[]::new);
    private static final ValueCodec<Drawing.Square[][]> SQUARE_ARRAY_2 = Codecs.array(SQUARE_ARRAY,
            Drawing.Square[][]::new);
    private static final ValueCodec<Shapes.Shape[]> SHAPE_ARRAY = Codecs.array(
            ShapesWire.SHAPE_CODEC, Shapes.Shape[]::new);

    public static final TypeTable TYPES = TypeTable.builtin().with(ShapesWire.TYPES)
            .with(ColorsWire.TYPES).with(SQUARE_CODEC, RING_CODEC, STYLE_CODEC, TORN_CODEC,
            REALLY_LOST_CODEC);

    private DrawingWire() {}

    /** {@code void draw(Shape shape, Color color)}. */
    public static final class Draw extends Call<Void> {
        public static final int ID = 598614564; // examples.drawing.Drawing.draw

        private static final MessageType TYPE = MessageType.call(SERVICE, "draw", "shape", "color");

        public Shapes.Shape shape;
        public Colors.Color color;

        public Draw() {}

        public Draw(Shapes.Shape shape, Colors.Color color) {
            this.shape = shape;
            this.color = color;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(SHAPE, ShapesWire.SHAPE_CODEC, shape);
            out.write(COLOR, ColorsWire.COLOR_CODEC, color);
        }

        @Override
        protected void readArguments(StructReader in) {
            shape = in.next(SHAPE, ShapesWire.SHAPE_CODEC);
            color = in.next(COLOR, ColorsWire.COLOR_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case SHAPE -> shape = in.read(ShapesWire.SHAPE_CODEC);
                    case COLOR -> color = in.read(ColorsWire.COLOR_CODEC);
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code Shape[] find(Shape shape, Square[][] squares, Style style)}. */
    public static final class Find extends Call<Shapes.Shape[]> {
        public static final int ID = 2086288185; // examples.drawing.Drawing.find

        private static final MessageType TYPE = MessageType.call(SERVICE, "find", "shape",
                "squares", "style");

        public Shapes.Shape shape;
        public Drawing.Square[][] squares;
        public Drawing.Style style;
        public Shapes.Shape[] result;

        public Find() {}

        public Find(Shapes.Shape shape, Drawing.Square[][] squares, Drawing.Style style) {
            this.shape = shape;
            this.squares = squares;
            this.style = style;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(SHAPE, ShapesWire.SHAPE_CODEC, shape);
            out.write(SQUARES, SQUARE_ARRAY_2, squares);
            out.write(STYLE, STYLE_CODEC, style);
        }

        @Override
        protected void readArguments(StructReader in) {
            shape = in.next(SHAPE, ShapesWire.SHAPE_CODEC);
            squares = in.next(SQUARES, SQUARE_ARRAY_2);
            style = in.next(STYLE, STYLE_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case SHAPE -> shape = in.read(ShapesWire.SHAPE_CODEC);
                    case SQUARES -> squares = in.read(SQUARE_ARRAY_2);
                    case STYLE -> style = in.read(STYLE_CODEC);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, SHAPE_ARRAY, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(SHAPE_ARRAY);
        }

        @Override
        public Shapes.Shape[] result() {
            return result;
        }
    }

    /** {@code void drawn(Shape shape)}. */
    public static final class Drawn extends Call<Void> {
        public static final int ID = -369203382; // examples.drawing.Drawing.drawn

        private static final MessageType TYPE = MessageType.oneway(SERVICE, "drawn", "shape");

        public Shapes.Shape shape;

        public Drawn() {}

        public Drawn(Shapes.Shape shape) {
            this.shape = shape;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(SHAPE, ShapesWire.SHAPE_CODEC, shape);
        }

        @Override
        protected void readArguments(StructReader in) {
            shape = in.next(SHAPE, ShapesWire.SHAPE_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case SHAPE -> shape = in.read(ShapesWire.SHAPE_CODEC);
                    default -> in.skip();
                }
            }
        }
    }

    private static final class SquareCodec extends StructCodec<Drawing.Square> {
        private static final StructType TYPE = StructType.extending(ShapesWire.SHAPE_CODEC.type(),
                SERVICE + ".Square", "side");

        SquareCodec() {
            super(TYPE, Drawing.Square.class);
        }

        @Override
        protected void writeFields(StructWriter out, Drawing.Square value) {
            out.writeString(NAME, value.name());
            out.write(IDENTITY, BasicsWire.IDENTITY_CODEC, value.identity());
            out.writeDouble(SIDE, value.side());
        }

        @Override
        protected Drawing.Square readFields(StructReader in) {
            String name = in.nextString(NAME);
            Basics.Identity identity = in.next(IDENTITY, BasicsWire.IDENTITY_CODEC);
            double side = in.nextDouble(SIDE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    case IDENTITY -> identity = in.read(BasicsWire.IDENTITY_CODEC);
                    case SIDE -> side = in.readDouble();
                    default -> in.skip();
                }
            }
            return new Drawing.Square(name, identity, side);
        }

        @Override
        protected Drawing.Square[] newArray(int length) {
            return new Drawing.Square[length];
        }
    }

    private static final class RingCodec extends StructCodec<Drawing.Ring> {
        private static final StructType TYPE = StructType.extending(ShapesWire.CIRCLE_CODEC.type(),
                SERVICE + ".Ring", "inner");

        RingCodec() {
            super(TYPE, Drawing.Ring.class);
        }

        @Override
        protected void writeFields(StructWriter out, Drawing.Ring value) {
            out.writeString(NAME, value.name());
            out.write(IDENTITY, BasicsWire.IDENTITY_CODEC, value.identity());
            out.writeDouble(RADIUS, value.radius());
            out.writeDouble(INNER, value.inner());
        }

        @Override
        protected Drawing.Ring readFields(StructReader in) {
            String name = in.nextString(NAME);
            Basics.Identity identity = in.next(IDENTITY, BasicsWire.IDENTITY_CODEC);
            double radius = in.nextDouble(RADIUS);
            double inner = in.nextDouble(INNER);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    case IDENTITY -> identity = in.read(BasicsWire.IDENTITY_CODEC);
                    case RADIUS -> radius = in.readDouble();
                    case INNER -> inner = in.readDouble();
                    default -> in.skip();
                }
            }
            return new Drawing.Ring(name, identity, radius, inner);
        }

        @Override
        protected Drawing.Ring[] newArray(int length) {
            return new Drawing.Ring[length];
        }
    }

    private static final class StyleCodec extends StructCodec<Drawing.Style> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Style", "width", "colors");

        StyleCodec() {
            super(TYPE, Drawing.Style.class);
        }

        @Override
        protected void writeFields(StructWriter out, Drawing.Style value) {
            out.writeInt(WIDTH, value.width());
            out.write(COLORS, ColorsWire.STYLE_CODEC, value.colors());
        }

        @Override
        protected Drawing.Style readFields(StructReader in) {
            int width = in.nextInt(WIDTH);
            Colors.Style colors = in.next(COLORS, ColorsWire.STYLE_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WIDTH -> width = in.readInt();
                    case COLORS -> colors = in.read(ColorsWire.STYLE_CODEC);
                    default -> in.skip();
                }
            }
            return new Drawing.Style(width, colors);
        }

        @Override
        protected Drawing.Style[] newArray(int length) {
            return new Drawing.Style[length];
        }
    }

    private static final class TornCodec extends StructCodec<Drawing.Torn> {
        private static final StructType TYPE = StructType.extending(ShapesWire.SHAPE_FAILURE_CODEC.type(),
                SERVICE + ".Torn", "page");

        TornCodec() {
            super(TYPE, Drawing.Torn.class);
        }

        @Override
        protected void writeFields(StructWriter out, Drawing.Torn value) {
            out.writeString(SHAPE, value.shape());
            out.writeInt(PAGE, value.page());
        }

        @Override
        protected Drawing.Torn readFields(StructReader in) {
            String shape = in.nextString(SHAPE);
            int page = in.nextInt(PAGE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case SHAPE -> shape = in.readString();
                    case PAGE -> page = in.readInt();
                    default -> in.skip();
                }
            }
            return new Drawing.Torn(shape, page);
        }

        @Override
        protected Drawing.Torn[] newArray(int length) {
            return new Drawing.Torn[length];
        }
    }

    private static final class ReallyLostCodec extends StructCodec<Drawing.ReallyLost> {
        private static final StructType TYPE = StructType.extending(ColorsWire.LOST_CODEC.type(),
                SERVICE + ".ReallyLost", "shape");

        ReallyLostCodec() {
            super(TYPE, Drawing.ReallyLost.class);
        }

        @Override
        protected void writeFields(StructWriter out, Drawing.ReallyLost value) {
            out.writeString(WHAT, value.what());
            out.write(SHAPE, ShapesWire.SHAPE_CODEC, value.shape());
        }

        @Override
        protected Drawing.ReallyLost readFields(StructReader in) {
            String what = in.nextString(WHAT);
            Shapes.Shape shape = in.next(SHAPE, ShapesWire.SHAPE_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WHAT -> what = in.readString();
                    case SHAPE -> shape = in.read(ShapesWire.SHAPE_CODEC);
                    default -> in.skip();
                }
            }
            return new Drawing.ReallyLost(what, shape);
        }

        @Override
        protected Drawing.ReallyLost[] newArray(int length) {
            return new Drawing.ReallyLost[length];
        }
    }
}
