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

/** How the messages and types of {@link Colors} travel. */
@Generated("dev.burin.codegen")
public final class ColorsWire {
    private static final String SERVICE = "examples.shapes.Colors";
    private static final int COLOR = -1185744994; // color
    private static final int FILL = 1967166216; // fill
    private static final int IDENTITY = -9429885; // identity
    private static final int LIMIT = 99711030; // limit
    private static final int LINE = -1939113991; // line
    private static final int NAME = -444097232; // name
    private static final int STYLE = -417414100; // style
    private static final int WHAT = -1951703671; // what

    public static final StructCodec<Colors.Color> COLOR_CODEC = Codecs.enumeration(
            SERVICE + ".Color", Colors.Color.class, Colors.Color.values(), Colors.Color[]::new,
            Colors.Color::wireName);
    public static final StructCodec<Colors.Style> STYLE_CODEC = new StyleCodec();
    public static final StructCodec<Colors.Lost> LOST_CODEC = new LostCodec();
    public static final TypeTable TYPES = TypeTable.builtin().with(BasicsWire.TYPES)
            .with(COLOR_CODEC, STYLE_CODEC, LOST_CODEC);

    private ColorsWire() {}

    /** {@code boolean mayPaint(string name, int limit, Color color)}. */
    public static final class MayPaint extends Call<Boolean> {
        public static final int ID = -673660997; // examples.shapes.Colors.mayPaint

        private static final MessageType TYPE = MessageType.call(SERVICE, "mayPaint", "name",
                "limit", "color");

        public String name;
        public int limit;
        public Colors.Color color;
        public boolean result;

        public MayPaint() {}

        public MayPaint(String name, int limit, Colors.Color color) {
            this.name = name;
            this.limit = limit;
            this.color = color;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(NAME, name);
            out.writeInt(LIMIT, limit);
            out.write(COLOR, COLOR_CODEC, color);
        }

        @Override
        protected void readArguments(StructReader in) {
            name = in.nextString(NAME);
            limit = in.nextInt(LIMIT);
            color = in.next(COLOR, COLOR_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    case LIMIT -> limit = in.readInt();
                    case COLOR -> color = in.read(COLOR_CODEC);
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

    /** {@code void paint(Identity identity, Style style)}. */
    public static final class Paint extends Call<Void> {
        public static final int ID = -4904164; // examples.shapes.Colors.paint

        private static final MessageType TYPE = MessageType.call(SERVICE, "paint", "identity",
                "style");

        public Basics.Identity identity;
        public Colors.Style style;

        public Paint() {}

        public Paint(Basics.Identity identity, Colors.Style style) {
            this.identity = identity;
            this.style = style;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(IDENTITY, BasicsWire.IDENTITY_CODEC, identity);
            out.write(STYLE, STYLE_CODEC, style);
        }

        @Override
        protected void readArguments(StructReader in) {
            identity = in.next(IDENTITY, BasicsWire.IDENTITY_CODEC);
            style = in.next(STYLE, STYLE_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case IDENTITY -> identity = in.read(BasicsWire.IDENTITY_CODEC);
                    case STYLE -> style = in.read(STYLE_CODEC);
                    default -> in.skip();
                }
            }
        }
    }

    private static final class StyleCodec extends StructCodec<Colors.Style> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Style", "line", "fill");

        StyleCodec() {
            super(TYPE, Colors.Style.class);
        }

        @Override
        protected void writeFields(StructWriter out, Colors.Style value) {
            out.write(LINE, COLOR_CODEC, value.line());
            out.write(FILL, COLOR_CODEC, value.fill());
        }

        @Override
        protected Colors.Style readFields(StructReader in) {
            Colors.Color line = in.next(LINE, COLOR_CODEC);
            Colors.Color fill = in.next(FILL, COLOR_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case LINE -> line = in.read(COLOR_CODEC);
                    case FILL -> fill = in.read(COLOR_CODEC);
                    default -> in.skip();
                }
            }
            return new Colors.Style(line, fill);
        }

        @Override
        protected Colors.Style[] newArray(int length) {
            return new Colors.Style[length];
        }
    }

    private static final class LostCodec extends StructCodec<Colors.Lost> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Lost", "what");

        LostCodec() {
            super(TYPE, Colors.Lost.class);
        }

        @Override
        protected void writeFields(StructWriter out, Colors.Lost value) {
            out.writeString(WHAT, value.what());
        }

        @Override
        protected Colors.Lost readFields(StructReader in) {
            String what = in.nextString(WHAT);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WHAT -> what = in.readString();
                    default -> in.skip();
                }
            }
            return new Colors.Lost(what);
        }

        @Override
        protected Colors.Lost[] newArray(int length) {
            return new Colors.Lost[length];
        }
    }
}
