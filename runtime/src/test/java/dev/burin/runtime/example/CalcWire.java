package dev.burin.runtime.example;

import dev.burin.runtime.stub.AsyncReceiver;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Codecs;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.ValueCodec;
import dev.burin.runtime.stub.WireId;

/** How the messages and types of the calculator travel. */
public final class CalcWire {
    private static final String SERVICE = "dev.burin.runtime.example.Calc";

    static final int A = 352988316; // a
    static final int B = 352988317; // b
    static final int BY = WireId.of("by");
    static final int CENTRE = WireId.of("centre");
    static final int N = WireId.of("n");
    static final int NAME = WireId.of("name");
    static final int REASON = WireId.of("reason");
    static final int SHAPE = WireId.of("shape");
    static final int STEPS = WireId.of("steps");
    static final int TEXT = WireId.of("text");
    static final int VALUE = WireId.of("value");
    static final int X = 352988339; // x
    static final int Y = 352988340; // y

    public static final StructCodec<Calc.Point> POINT_CODEC = new PointCodec();
    public static final StructCodec<Calc.Shape> SHAPE_CODEC = new ShapeCodec();
    public static final StructCodec<Calc.Circle> CIRCLE_CODEC = new CircleCodec();
    public static final StructCodec<Calc.Color> COLOR_CODEC = Codecs.enumeration(
            SERVICE + ".Color", Calc.Color.class, Calc.Color.values(), Calc.Color[]::new, "RED", "GREEN");
    public static final StructCodec<Calc.Refused> REFUSED_CODEC = new RefusedCodec();
    static final ValueCodec<int[][]> INTS_2 = Codecs.array(Codecs.INTS, int[][]::new);

    public static final TypeTable TYPES =
            TypeTable.builtin().with(POINT_CODEC, SHAPE_CODEC, CIRCLE_CODEC, COLOR_CODEC, REFUSED_CODEC);

    private CalcWire() {}

    /** {@code int add(int a, int b)}. */
    public static final class Add extends Call<Integer> {
        public static final int ID = WireId.of(SERVICE + ".add");
        private static final MessageType TYPE = MessageType.call(SERVICE, "add", "a", "b");

        public int a;
        public int b;
        public int result;

        public Add() {}

        public Add(int a, int b) {
            this.a = a;
            this.b = b;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(A, a);
            out.writeInt(B, b);
        }

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.readInt();
                    case B -> b = in.readInt();
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

    /** Calls of one int parameter and an int result, which this example has three of. */
    public abstract static class IntCall extends Call<Integer> {
        public int n;
        public int result;

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(N, n);
        }

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(messageType())) {
                if (in.field() == N) {
                    n = in.readInt();
                } else {
                    in.skip();
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

    public static final class AskBack extends IntCall {
        public static final int ID = WireId.of(SERVICE + ".askBack");
        private static final MessageType TYPE = MessageType.call(SERVICE, "askBack", "n");

        @Override
        public MessageType messageType() {
            return TYPE;
        }
    }

    public static final class Ask extends IntCall {
        public static final int ID = WireId.of(SERVICE + ".ask");
        private static final MessageType TYPE = MessageType.call(SERVICE, "ask", "n");

        @Override
        public MessageType messageType() {
            return TYPE;
        }
    }

    public static final class Slow extends IntCall {
        public static final int ID = WireId.of(SERVICE + ".slow");
        private static final MessageType TYPE =
                MessageType.call(SERVICE, "slow", "n").timeout(200).receiver(AsyncReceiver.FREE);

        @Override
        public MessageType messageType() {
            return TYPE;
        }
    }

    public static final class Queued extends IntCall {
        public static final int ID = WireId.of(SERVICE + ".queued");
        private static final MessageType TYPE =
                MessageType.call(SERVICE, "queued", "n").receiver(AsyncReceiver.QUEUED);

        @Override
        public MessageType messageType() {
            return TYPE;
        }
    }

    public static final class Echo extends Call<Object> {
        public static final int ID = WireId.of(SERVICE + ".echo");
        private static final MessageType TYPE = MessageType.call(SERVICE, "echo", "value");

        public Object value;
        public Object result;

        public Echo() {}

        public Echo(Object value) {
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
            while (in.nextField(TYPE)) {
                if (in.field() == VALUE) {
                    value = in.readObject();
                } else {
                    in.skip();
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

    public static final class Move extends Call<Calc.Shape> {
        public static final int ID = WireId.of(SERVICE + ".move");
        private static final MessageType TYPE = MessageType.call(SERVICE, "move", "shape", "by", "steps");

        public Calc.Shape shape;
        public Calc.Point by;
        public int[][] steps;
        public Calc.Shape result;

        public Move() {}

        public Move(Calc.Shape shape, Calc.Point by, int[][] steps) {
            this.shape = shape;
            this.by = by;
            this.steps = steps;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(SHAPE, SHAPE_CODEC, shape);
            out.write(BY, POINT_CODEC, by);
            out.write(STEPS, INTS_2, steps);
        }

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                int field = in.field();
                if (field == SHAPE) {
                    shape = in.read(SHAPE_CODEC);
                } else if (field == BY) {
                    by = in.read(POINT_CODEC);
                } else if (field == STEPS) {
                    steps = in.read(INTS_2);
                } else {
                    in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, SHAPE_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(SHAPE_CODEC);
        }

        @Override
        public Calc.Shape result() {
            return result;
        }
    }

    /** Messages of one text and no result. */
    public abstract static class TextMessage extends Call<Void> {
        public String text;

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(TEXT, text);
        }

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(messageType())) {
                if (in.field() == TEXT) {
                    text = in.readString();
                } else {
                    in.skip();
                }
            }
        }
    }

    public static final class Note extends TextMessage {
        public static final int ID = WireId.of(SERVICE + ".note");
        private static final MessageType TYPE = MessageType.oneway(SERVICE, "note", "text");

        @Override
        public MessageType messageType() {
            return TYPE;
        }
    }

    public static final class Tell extends TextMessage {
        public static final int ID = WireId.of(SERVICE + ".tell");
        private static final MessageType TYPE = MessageType.oneway(SERVICE, "tell", "text");

        @Override
        public MessageType messageType() {
            return TYPE;
        }
    }

    private static final class PointCodec extends StructCodec<Calc.Point> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Point", "x", "y");

        PointCodec() {
            super(TYPE, Calc.Point.class);
        }

        @Override
        protected void writeFields(StructWriter out, Calc.Point value) {
            out.writeInt(X, value.x());
            out.writeInt(Y, value.y());
        }

        @Override
        protected Calc.Point readFields(StructReader in) {
            int x = 0;
            int y = 0;
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    case Y -> y = in.readInt();
                    default -> in.skip();
                }
            }
            return new Calc.Point(x, y);
        }

        @Override
        protected Calc.Point[] newArray(int length) {
            return new Calc.Point[length];
        }
    }

    private static final class ShapeCodec extends StructCodec<Calc.Shape> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Shape", "name");

        ShapeCodec() {
            super(TYPE, Calc.Shape.class);
        }

        @Override
        protected void writeFields(StructWriter out, Calc.Shape value) {
            out.writeString(NAME, value.name());
        }

        @Override
        protected Calc.Shape readFields(StructReader in) {
            String name = null;
            while (in.nextField(TYPE)) {
                if (in.field() == NAME) {
                    name = in.readString();
                } else {
                    in.skip();
                }
            }
            return new Calc.Shape(name);
        }

        @Override
        protected Calc.Shape[] newArray(int length) {
            return new Calc.Shape[length];
        }
    }

    private static final class CircleCodec extends StructCodec<Calc.Circle> {
        private static final StructType TYPE = StructType.extending(SHAPE_CODEC.type(), SERVICE + ".Circle", "centre");

        CircleCodec() {
            super(TYPE, Calc.Circle.class);
        }

        @Override
        protected void writeFields(StructWriter out, Calc.Circle value) {
            out.writeString(NAME, value.name());
            out.write(CENTRE, POINT_CODEC, value.centre());
        }

        @Override
        protected Calc.Circle readFields(StructReader in) {
            String name = null;
            Calc.Point centre = null;
            while (in.nextField(TYPE)) {
                int field = in.field();
                if (field == NAME) {
                    name = in.readString();
                } else if (field == CENTRE) {
                    centre = in.read(POINT_CODEC);
                } else {
                    in.skip();
                }
            }
            return new Calc.Circle(name, centre);
        }

        @Override
        protected Calc.Circle[] newArray(int length) {
            return new Calc.Circle[length];
        }
    }

    private static final class RefusedCodec extends StructCodec<Calc.Refused> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Refused", "reason");

        RefusedCodec() {
            super(TYPE, Calc.Refused.class);
        }

        @Override
        protected void writeFields(StructWriter out, Calc.Refused value) {
            out.writeString(REASON, value.reason());
        }

        @Override
        protected Calc.Refused readFields(StructReader in) {
            String reason = null;
            while (in.nextField(TYPE)) {
                if (in.field() == REASON) {
                    reason = in.readString();
                } else {
                    in.skip();
                }
            }
            return new Calc.Refused(reason);
        }

        @Override
        protected Calc.Refused[] newArray(int length) {
            return new Calc.Refused[length];
        }
    }
}
