package examples.deprecated;

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

/** How the messages and types of {@link Old} travel. */
@Generated("dev.burin.codegen")
@SuppressWarnings("deprecation")
public final class OldWire {
    private static final String SERVICE = "examples.deprecated.Old";
    private static final int ANCIENT = -601759533; // ancient
    private static final int ANCIENTS = 220812384; // ancients
    private static final int BASE = -1220815434; // base
    private static final int ITEM = 104377880; // item
    private static final int LIMIT = 99711030; // limit
    private static final int OLD = 785814178; // old
    private static final int VALUE = 948214700; // value
    private static final int WHY = 851643843; // why
    private static final int X = 352988339; // x
    private static final int Y = 352988340; // y

    public static final StructCodec<Old.OldStruct> OLD_STRUCT_CODEC = new OldStructCodec();
    public static final StructCodec<Old.New> NEW_CODEC = new NewCodec();
    public static final StructCodec<Old.OldBase> OLD_BASE_CODEC = new OldBaseCodec();
    public static final StructCodec<Old.Derived> DERIVED_CODEC = new DerivedCodec();
    public static final StructCodec<Old.OldEnum> OLD_ENUM_CODEC = Codecs.enumeration(
            SERVICE + ".OldEnum", Old.OldEnum.class, Old.OldEnum.values(), Old.OldEnum[]::new,
            Old.OldEnum::wireName);
    public static final StructCodec<Old.OldException> OLD_EXCEPTION_CODEC = new OldExceptionCodec();

    private static final ValueCodec<Older.Ancient[]> ANCIENT_ARRAY = Codecs.array(
            OlderWire.ANCIENT_CODEC, Older.Ancient[]::new);

    public static final TypeTable TYPES = TypeTable.builtin().with(OlderWire.TYPES)
            .with(OLD_STRUCT_CODEC, NEW_CODEC, OLD_BASE_CODEC, DERIVED_CODEC, OLD_ENUM_CODEC,
            OLD_EXCEPTION_CODEC);

    private OldWire() {}

    /** {@code int old(OldStruct value)}. */
    public static final class Old_ extends Call<Integer> {
        public static final int ID = -1036877595; // examples.deprecated.Old.old

        private static final MessageType TYPE = MessageType.call(SERVICE, "old", "value");

        public Old.OldStruct value;
        public int result;

        public Old_() {}

        public Old_(Old.OldStruct value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, OLD_STRUCT_CODEC, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, OLD_STRUCT_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(OLD_STRUCT_CODEC);
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

    /** {@code int older(OldEnum value)}. */
    public static final class Older_ extends Call<Integer> {
        public static final int ID = 1109096370; // examples.deprecated.Old.older

        private static final MessageType TYPE = MessageType.call(SERVICE, "older", "value");

        public Old.OldEnum value;
        public int result;

        public Older_() {}

        public Older_(Old.OldEnum value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, OLD_ENUM_CODEC, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, OLD_ENUM_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(OLD_ENUM_CODEC);
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

    /** {@code int fresh(OldStruct value, OldBase base, OldEnum item, Ancient[] ancients)}. */
    public static final class Fresh extends Call<Integer> {
        public static final int ID = -159311860; // examples.deprecated.Old.fresh

        private static final MessageType TYPE = MessageType.call(SERVICE, "fresh", "value", "base",
                "item", "ancients");

        public Old.OldStruct value;
        public Old.OldBase base;
        public Old.OldEnum item;
        public Older.Ancient[] ancients;
        public int result;

        public Fresh() {}

        public Fresh(Old.OldStruct value, Old.OldBase base, Old.OldEnum item,
                Older.Ancient[] ancients) {
            this.value = value;
            this.base = base;
            this.item = item;
            this.ancients = ancients;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, OLD_STRUCT_CODEC, value);
            out.write(BASE, OLD_BASE_CODEC, base);
            out.write(ITEM, OLD_ENUM_CODEC, item);
            out.write(ANCIENTS, ANCIENT_ARRAY, ancients);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.next(VALUE, OLD_STRUCT_CODEC);
            base = in.next(BASE, OLD_BASE_CODEC);
            item = in.next(ITEM, OLD_ENUM_CODEC);
            ancients = in.next(ANCIENTS, ANCIENT_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.read(OLD_STRUCT_CODEC);
                    case BASE -> base = in.read(OLD_BASE_CODEC);
                    case ITEM -> item = in.read(OLD_ENUM_CODEC);
                    case ANCIENTS -> ancients = in.read(ANCIENT_ARRAY);
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

    /** {@code void guarded()}. */
    public static final class Guarded extends Call<Void> {
        public static final int ID = 1984066242; // examples.deprecated.Old.guarded

        private static final MessageType TYPE = MessageType.call(SERVICE, "guarded");

        public Guarded() {}

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

    /** {@code boolean may(int limit)}. */
    public static final class May extends Call<Boolean> {
        public static final int ID = -1054122173; // examples.deprecated.Old.may

        private static final MessageType TYPE = MessageType.call(SERVICE, "may", "limit");

        public int limit;
        public boolean result;

        public May() {}

        public May(int limit) {
            this.limit = limit;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(LIMIT, limit);
        }

        @Override
        protected void readArguments(StructReader in) {
            limit = in.nextInt(LIMIT);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case LIMIT -> limit = in.readInt();
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

    /** {@code void both(Ancient ancient)}. */
    public static final class Both extends Call<Void> {
        public static final int ID = -268152445; // examples.deprecated.Old.both

        private static final MessageType TYPE = MessageType.call(SERVICE, "both", "ancient");

        public Older.Ancient ancient;

        public Both() {}

        public Both(Older.Ancient ancient) {
            this.ancient = ancient;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(ANCIENT, OlderWire.ANCIENT_CODEC, ancient);
        }

        @Override
        protected void readArguments(StructReader in) {
            ancient = in.next(ANCIENT, OlderWire.ANCIENT_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ANCIENT -> ancient = in.read(OlderWire.ANCIENT_CODEC);
                    default -> in.skip();
                }
            }
        }
    }

    private static final class OldStructCodec extends StructCodec<Old.OldStruct> {
        private static final StructType TYPE = StructType.of(SERVICE + ".OldStruct", "x");

        OldStructCodec() {
            super(TYPE, Old.OldStruct.class);
        }

        @Override
        protected void writeFields(StructWriter out, Old.OldStruct value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Old.OldStruct readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Old.OldStruct(x);
        }

        @Override
        protected Old.OldStruct[] newArray(int length) {
            return new Old.OldStruct[length];
        }
    }

    private static final class NewCodec extends StructCodec<Old.New> {
        private static final StructType TYPE = StructType.of(SERVICE + ".New", "old");

        NewCodec() {
            super(TYPE, Old.New.class);
        }

        @Override
        protected void writeFields(StructWriter out, Old.New value) {
            out.write(OLD, OLD_STRUCT_CODEC, value.old());
        }

        @Override
        protected Old.New readFields(StructReader in) {
            Old.OldStruct old = in.next(OLD, OLD_STRUCT_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case OLD -> old = in.read(OLD_STRUCT_CODEC);
                    default -> in.skip();
                }
            }
            return new Old.New(old);
        }

        @Override
        protected Old.New[] newArray(int length) {
            return new Old.New[length];
        }
    }

    private static final class OldBaseCodec extends StructCodec<Old.OldBase> {
        private static final StructType TYPE = StructType.of(SERVICE + ".OldBase", "x");

        OldBaseCodec() {
            super(TYPE, Old.OldBase.class);
        }

        @Override
        protected void writeFields(StructWriter out, Old.OldBase value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Old.OldBase readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Old.OldBase(x);
        }

        @Override
        protected Old.OldBase[] newArray(int length) {
            return new Old.OldBase[length];
        }
    }

    private static final class DerivedCodec extends StructCodec<Old.Derived> {
        private static final StructType TYPE = StructType.extending(OLD_BASE_CODEC.type(),
                SERVICE + ".Derived", "y");

        DerivedCodec() {
            super(TYPE, Old.Derived.class);
        }

        @Override
        protected void writeFields(StructWriter out, Old.Derived value) {
            out.writeInt(X, value.x());
            out.writeInt(Y, value.y());
        }

        @Override
        protected Old.Derived readFields(StructReader in) {
            int x = in.nextInt(X);
            int y = in.nextInt(Y);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    case Y -> y = in.readInt();
                    default -> in.skip();
                }
            }
            return new Old.Derived(x, y);
        }

        @Override
        protected Old.Derived[] newArray(int length) {
            return new Old.Derived[length];
        }
    }

    private static final class OldExceptionCodec extends StructCodec<Old.OldException> {
        private static final StructType TYPE = StructType.of(SERVICE + ".OldException", "why");

        OldExceptionCodec() {
            super(TYPE, Old.OldException.class);
        }

        @Override
        protected void writeFields(StructWriter out, Old.OldException value) {
            out.writeString(WHY, value.why());
        }

        @Override
        protected Old.OldException readFields(StructReader in) {
            String why = in.nextString(WHY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WHY -> why = in.readString();
                    default -> in.skip();
                }
            }
            return new Old.OldException(why);
        }

        @Override
        protected Old.OldException[] newArray(int length) {
            return new Old.OldException[length];
        }
    }
}
