package examples.deprecated;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;

/** How the messages and types of {@link Older} travel. */
@Generated("dev.burin.codegen")
@SuppressWarnings("deprecation")
public final class OlderWire {
    private static final String SERVICE = "examples.deprecated.Older";
    private static final int DEEPER = -1128598882; // deeper
    private static final int FOUND = -1987731491; // found
    private static final int X = 352988339; // x

    public static final StructCodec<Older.Ancient> ANCIENT_CODEC = new AncientCodec();
    public static final TypeTable TYPES = TypeTable.builtin().with(ANCIENT_CODEC);

    private OlderWire() {}

    /** {@code Ancient dig(Ancient deeper)}. */
    public static final class Dig extends Call<Older.Ancient> {
        public static final int ID = -1933120531; // examples.deprecated.Older.dig

        private static final MessageType TYPE = MessageType.call(SERVICE, "dig", "deeper");

        public Older.Ancient deeper;
        public Older.Ancient result;

        public Dig() {}

        public Dig(Older.Ancient deeper) {
            this.deeper = deeper;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(DEEPER, ANCIENT_CODEC, deeper);
        }

        @Override
        protected void readArguments(StructReader in) {
            deeper = in.next(DEEPER, ANCIENT_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case DEEPER -> deeper = in.read(ANCIENT_CODEC);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, ANCIENT_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(ANCIENT_CODEC);
        }

        @Override
        public Older.Ancient result() {
            return result;
        }
    }

    /** {@code void dug(Ancient found)}. */
    public static final class Dug extends Call<Void> {
        public static final int ID = -1932333343; // examples.deprecated.Older.dug

        private static final MessageType TYPE = MessageType.oneway(SERVICE, "dug", "found");

        public Older.Ancient found;

        public Dug() {}

        public Dug(Older.Ancient found) {
            this.found = found;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(FOUND, ANCIENT_CODEC, found);
        }

        @Override
        protected void readArguments(StructReader in) {
            found = in.next(FOUND, ANCIENT_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case FOUND -> found = in.read(ANCIENT_CODEC);
                    default -> in.skip();
                }
            }
        }
    }

    private static final class AncientCodec extends StructCodec<Older.Ancient> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Ancient", "x");

        AncientCodec() {
            super(TYPE, Older.Ancient.class);
        }

        @Override
        protected void writeFields(StructWriter out, Older.Ancient value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Older.Ancient readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Older.Ancient(x);
        }

        @Override
        protected Older.Ancient[] newArray(int length) {
            return new Older.Ancient[length];
        }
    }
}
