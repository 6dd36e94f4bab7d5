package examples.shapes;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;

/** How the messages and types of {@link Basics} travel. */
@Generated("dev.burin.codegen")
public final class BasicsWire {
    private static final String SERVICE = "examples.shapes.Basics";
    private static final int IDENTITY = -9429885; // identity
    private static final int NAME = -444097232; // name
    private static final int NUMBER = 1183734798; // number

    public static final StructCodec<Basics.Identity> IDENTITY_CODEC = new IdentityCodec();
    public static final TypeTable TYPES = TypeTable.builtin().with(IDENTITY_CODEC);

    private BasicsWire() {}

    /** {@code Identity identify(string name)}. */
    public static final class Identify extends Call<Basics.Identity> {
        public static final int ID = 782073785; // examples.shapes.Basics.identify

        private static final MessageType TYPE = MessageType.call(SERVICE, "identify", "name");

        public String name;
        public Basics.Identity result;

        public Identify() {}

        public Identify(String name) {
            this.name = name;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(NAME, name);
        }

        @Override
        protected void readArguments(StructReader in) {
            name = in.nextString(NAME);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, IDENTITY_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(IDENTITY_CODEC);
        }

        @Override
        public Basics.Identity result() {
            return result;
        }
    }

    /** {@code void hello(Identity identity)}. */
    public static final class Hello extends Call<Void> {
        public static final int ID = 1261061573; // examples.shapes.Basics.hello

        private static final MessageType TYPE = MessageType.call(SERVICE, "hello", "identity");

        public Basics.Identity identity;

        public Hello() {}

        public Hello(Basics.Identity identity) {
            this.identity = identity;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(IDENTITY, IDENTITY_CODEC, identity);
        }

        @Override
        protected void readArguments(StructReader in) {
            identity = in.next(IDENTITY, IDENTITY_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case IDENTITY -> identity = in.read(IDENTITY_CODEC);
                    default -> in.skip();
                }
            }
        }
    }

    private static final class IdentityCodec extends StructCodec<Basics.Identity> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Identity", "number");

        IdentityCodec() {
            super(TYPE, Basics.Identity.class);
        }

        @Override
        protected void writeFields(StructWriter out, Basics.Identity value) {
            out.writeLong(NUMBER, value.number());
        }

        @Override
        protected Basics.Identity readFields(StructReader in) {
            long number = in.nextLong(NUMBER);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NUMBER -> number = in.readLong();
                    default -> in.skip();
                }
            }
            return new Basics.Identity(number);
        }

        @Override
        protected Basics.Identity[] newArray(int length) {
            return new Basics.Identity[length];
        }
    }
}
