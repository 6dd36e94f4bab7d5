package examples.authorize;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Codecs;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;
import java.util.List;

/** How the messages and types of {@link Authorize} travel. */
@Generated("dev.burin.codegen")
public final class AuthorizeWire {
    private static final String SERVICE = "examples.authorize.Authorize";
    private static final int A = 352988316; // a
    private static final int AGE = 669825114; // age
    private static final int B = 352988317; // b
    private static final int C = 352988318; // c
    private static final int D = 352988319; // d
    private static final int E = 352988320; // e
    private static final int F = 352988321; // f
    private static final int FIRST = 1894223403; // first
    private static final int G = 352988322; // g
    private static final int LAST = -2004878021; // last
    private static final int NAME = -444097232; // name
    private static final int OWNER = 1569721902; // owner
    private static final int P = 352988331; // p
    private static final int RIGHT = -1702472457; // right
    private static final int TAG = 826400117; // tag
    private static final int VALUE = 948214700; // value
    private static final int WHY = 851643843; // why

    public static final StructCodec<Authorize.Right> RIGHT_CODEC = Codecs.enumeration(
            SERVICE + ".Right", Authorize.Right.class, Authorize.Right.values(),
            Authorize.Right[]::new, Authorize.Right::wireName);
    public static final StructCodec<Authorize.Name> NAME_CODEC = new NameCodec();
    public static final StructCodec<Authorize.Being> BEING_CODEC = new BeingCodec();
    public static final StructCodec<Authorize.Person> PERSON_CODEC = new PersonCodec();
    public static final StructCodec<Authorize.Refused> REFUSED_CODEC = new RefusedCodec();
    public static final TypeTable TYPES = TypeTable.builtin().with(RIGHT_CODEC, NAME_CODEC,
            BEING_CODEC, PERSON_CODEC, REFUSED_CODEC);

    private AuthorizeWire() {}

    /** {@code boolean allowed()}. */
    public static final class Allowed extends Call<Boolean> {
        public static final int ID = -921500994; // examples.authorize.Authorize.allowed

        private static final MessageType TYPE = MessageType.call(SERVICE, "allowed");

        public boolean result;

        public Allowed() {}

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

    /** {@code boolean primitives(boolean a, byte b, short c, int d, long e, float f, double g)}. */
    public static final class Primitives extends Call<Boolean> {
        public static final int ID = -1282350762; // examples.authorize.Authorize.primitives

        private static final MessageType TYPE = MessageType.call(SERVICE, "primitives", "a", "b",
                "c", "d", "e", "f", "g");

        public boolean a;
        public byte b;
        public short c;
        public int d;
        public long e;
        public float f;
        public double g;
        public boolean result;

        public Primitives() {}

        public Primitives(boolean a, byte b, short c, int d, long e, float f, double g) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeBoolean(A, a);
            out.writeInt(B, b);
            out.writeInt(C, c);
            out.writeInt(D, d);
            out.writeLong(E, e);
            out.writeFloat(F, f);
            out.writeDouble(G, g);
        }

        @Override
        protected void readArguments(StructReader in) {
            a = in.nextBoolean(A);
            b = in.nextByte(B);
            c = in.nextShort(C);
            d = in.nextInt(D);
            e = in.nextLong(E);
            f = in.nextFloat(F);
            g = in.nextDouble(G);
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

    /** {@code boolean references(string a, object b, Right c, Name d, int[] e, List f)}. */
    public static final class References extends Call<Boolean> {
        public static final int ID = 1868561874; // examples.authorize.Authorize.references

        private static final MessageType TYPE = MessageType.call(SERVICE, "references", "a", "b",
                "c", "d", "e", "f");

        public String a;
        public Object b;
        public Authorize.Right c;
        public Authorize.Name d;
        public int[] e;
        public List<?> f;
        public boolean result;

        public References() {}

        public References(String a, Object b, Authorize.Right c, Authorize.Name d, int[] e,
                List<?> f) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(A, a);
            out.write(B, Codecs.OBJECT, b);
            out.write(C, RIGHT_CODEC, c);
            out.write(D, NAME_CODEC, d);
            out.write(E, Codecs.INTS, e);
            out.write(F, Codecs.LIST, f);
        }

        @Override
        protected void readArguments(StructReader in) {
            a = in.nextString(A);
            b = in.nextObject(B);
            c = in.next(C, RIGHT_CODEC);
            d = in.next(D, NAME_CODEC);
            e = in.next(E, Codecs.INTS);
            f = in.next(F, Codecs.LIST);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.readString();
                    case B -> b = in.readObject();
                    case C -> c = in.read(RIGHT_CODEC);
                    case D -> d = in.read(NAME_CODEC);
                    case E -> e = in.read(Codecs.INTS);
                    case F -> f = in.read(Codecs.LIST);
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

    /** {@code boolean client(Name name)}. */
    public static final class Client extends Call<Boolean> {
        public static final int ID = 1796438581; // examples.authorize.Authorize.client

        private static final MessageType TYPE = MessageType.call(SERVICE, "client", "name");

        public Authorize.Name name;
        public boolean result;

        public Client() {}

        public Client(Authorize.Name name) {
            this.name = name;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(NAME, NAME_CODEC, name);
        }

        @Override
        protected void readArguments(StructReader in) {
            name = in.next(NAME, NAME_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.read(NAME_CODEC);
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

    /** {@code boolean both(int value)}. */
    public static final class Both extends Call<Boolean> {
        public static final int ID = 1809966763; // examples.authorize.Authorize.both

        private static final MessageType TYPE = MessageType.call(SERVICE, "both", "value");

        public int value;
        public boolean result;

        public Both() {}

        public Both(int value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(VALUE, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextInt(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readInt();
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

    /** {@code void byDefault()}. */
    public static final class ByDefault extends Call<Void> {
        public static final int ID = 1540212832; // examples.authorize.Authorize.byDefault

        private static final MessageType TYPE = MessageType.call(SERVICE, "byDefault");

        public ByDefault() {}

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

    /** {@code void always()}. */
    public static final class Always extends Call<Void> {
        public static final int ID = -936581415; // examples.authorize.Authorize.always

        private static final MessageType TYPE = MessageType.call(SERVICE, "always");

        public Always() {}

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

    /** {@code int never(int value)}. */
    public static final class Never extends Call<Integer> {
        public static final int ID = -770953374; // examples.authorize.Authorize.never

        private static final MessageType TYPE = MessageType.call(SERVICE, "never", "value");

        public int value;
        public int result;

        public Never() {}

        public Never(int value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(VALUE, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextInt(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readInt();
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

    /** {@code int literals()}. */
    public static final class Literals extends Call<Integer> {
        public static final int ID = 490899726; // examples.authorize.Authorize.literals

        private static final MessageType TYPE = MessageType.call(SERVICE, "literals");

        public int result;

        public Literals() {}

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

    /** {@code void negative()}. */
    public static final class Negative extends Call<Void> {
        public static final int ID = 1003480639; // examples.authorize.Authorize.negative

        private static final MessageType TYPE = MessageType.oneway(SERVICE, "negative");

        public Negative() {}

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

    /** {@code int nothing()}. */
    public static final class Nothing extends Call<Integer> {
        public static final int ID = -1096962301; // examples.authorize.Authorize.nothing

        private static final MessageType TYPE = MessageType.call(SERVICE, "nothing");

        public int result;

        public Nothing() {}

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

    /** {@code int noReference()}. */
    public static final class NoReference extends Call<Integer> {
        public static final int ID = -1568049536; // examples.authorize.Authorize.noReference

        private static final MessageType TYPE = MessageType.call(SERVICE, "noReference");

        public int result;

        public NoReference() {}

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

    /** {@code int texts()}. */
    public static final class Texts extends Call<Integer> {
        public static final int ID = 1788972060; // examples.authorize.Authorize.texts

        private static final MessageType TYPE = MessageType.call(SERVICE, "texts");

        public int result;

        public Texts() {}

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

    /** {@code int objects()}. */
    public static final class Objects extends Call<Integer> {
        public static final int ID = 1053370762; // examples.authorize.Authorize.objects

        private static final MessageType TYPE = MessageType.call(SERVICE, "objects");

        public int result;

        public Objects() {}

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

    /** {@code int constants()}. */
    public static final class Constants extends Call<Integer> {
        public static final int ID = -583938299; // examples.authorize.Authorize.constants

        private static final MessageType TYPE = MessageType.call(SERVICE, "constants");

        public int result;

        public Constants() {}

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

    /** {@code int parameters(boolean a, byte b, short c, int d, long e, float f, double g)}. */
    public static final class Parameters extends Call<Integer> {
        public static final int ID = -1245168460; // examples.authorize.Authorize.parameters

        private static final MessageType TYPE = MessageType.call(SERVICE, "parameters", "a", "b",
                "c", "d", "e", "f", "g");

        public boolean a;
        public byte b;
        public short c;
        public int d;
        public long e;
        public float f;
        public double g;
        public int result;

        public Parameters() {}

        public Parameters(boolean a, byte b, short c, int d, long e, float f, double g) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeBoolean(A, a);
            out.writeInt(B, b);
            out.writeInt(C, c);
            out.writeInt(D, d);
            out.writeLong(E, e);
            out.writeFloat(F, f);
            out.writeDouble(G, g);
        }

        @Override
        protected void readArguments(StructReader in) {
            a = in.nextBoolean(A);
            b = in.nextByte(B);
            c = in.nextShort(C);
            d = in.nextInt(D);
            e = in.nextLong(E);
            f = in.nextFloat(F);
            g = in.nextDouble(G);
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

    /** {@code int more(string a, object b, Right c, Name d, int[] e, List f)}. */
    public static final class More extends Call<Integer> {
        public static final int ID = 1806360159; // examples.authorize.Authorize.more

        private static final MessageType TYPE = MessageType.call(SERVICE, "more", "a", "b", "c",
                "d", "e", "f");

        public String a;
        public Object b;
        public Authorize.Right c;
        public Authorize.Name d;
        public int[] e;
        public List<?> f;
        public int result;

        public More() {}

        public More(String a, Object b, Authorize.Right c, Authorize.Name d, int[] e, List<?> f) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(A, a);
            out.write(B, Codecs.OBJECT, b);
            out.write(C, RIGHT_CODEC, c);
            out.write(D, NAME_CODEC, d);
            out.write(E, Codecs.INTS, e);
            out.write(F, Codecs.LIST, f);
        }

        @Override
        protected void readArguments(StructReader in) {
            a = in.nextString(A);
            b = in.nextObject(B);
            c = in.next(C, RIGHT_CODEC);
            d = in.next(D, NAME_CODEC);
            e = in.next(E, Codecs.INTS);
            f = in.next(F, Codecs.LIST);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.readString();
                    case B -> b = in.readObject();
                    case C -> c = in.read(RIGHT_CODEC);
                    case D -> d = in.read(NAME_CODEC);
                    case E -> e = in.read(Codecs.INTS);
                    case F -> f = in.read(Codecs.LIST);
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

    /** {@code int paths(Person p)}. */
    public static final class Paths extends Call<Integer> {
        public static final int ID = -1630499804; // examples.authorize.Authorize.paths

        private static final MessageType TYPE = MessageType.call(SERVICE, "paths", "p");

        public Authorize.Person p;
        public int result;

        public Paths() {}

        public Paths(Authorize.Person p) {
            this.p = p;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(P, PERSON_CODEC, p);
        }

        @Override
        protected void readArguments(StructReader in) {
            p = in.next(P, PERSON_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case P -> p = in.read(PERSON_CODEC);
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

    /** {@code void toClient(Name name)}. */
    public static final class ToClient extends Call<Void> {
        public static final int ID = 923177424; // examples.authorize.Authorize.toClient

        private static final MessageType TYPE = MessageType.call(SERVICE, "toClient", "name");

        public Authorize.Name name;

        public ToClient() {}

        public ToClient(Authorize.Name name) {
            this.name = name;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(NAME, NAME_CODEC, name);
        }

        @Override
        protected void readArguments(StructReader in) {
            name = in.next(NAME, NAME_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.read(NAME_CODEC);
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code void toBoth()}. */
    public static final class ToBoth extends Call<Void> {
        public static final int ID = -1640768570; // examples.authorize.Authorize.toBoth

        private static final MessageType TYPE = MessageType.call(SERVICE, "toBoth");

        public ToBoth() {}

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

    private static final class NameCodec extends StructCodec<Authorize.Name> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Name", "first", "last");

        NameCodec() {
            super(TYPE, Authorize.Name.class);
        }

        @Override
        protected void writeFields(StructWriter out, Authorize.Name value) {
            out.writeString(FIRST, value.first());
            out.writeString(LAST, value.last());
        }

        @Override
        protected Authorize.Name readFields(StructReader in) {
            String first = in.nextString(FIRST);
            String last = in.nextString(LAST);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case FIRST -> first = in.readString();
                    case LAST -> last = in.readString();
                    default -> in.skip();
                }
            }
            return new Authorize.Name(first, last);
        }

        @Override
        protected Authorize.Name[] newArray(int length) {
            return new Authorize.Name[length];
        }
    }

    private static final class PersonCodec extends StructCodec<Authorize.Person> {
        private static final StructType TYPE = StructType.extending(BEING_CODEC.type(),
                SERVICE + ".Person", "name", "age");

        PersonCodec() {
            super(TYPE, Authorize.Person.class);
        }

        @Override
        protected void writeFields(StructWriter out, Authorize.Person value) {
            out.write(OWNER, NAME_CODEC, value.owner());
            out.write(RIGHT, RIGHT_CODEC, value.right());
            out.write(TAG, Codecs.OBJECT, value.tag());
            out.write(NAME, NAME_CODEC, value.name());
            out.writeInt(AGE, value.age());
        }

        @Override
        protected Authorize.Person readFields(StructReader in) {
            Authorize.Name owner = in.next(OWNER, NAME_CODEC);
            Authorize.Right right = in.next(RIGHT, RIGHT_CODEC);
            Object tag = in.nextObject(TAG);
            Authorize.Name name = in.next(NAME, NAME_CODEC);
            int age = in.nextInt(AGE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case OWNER -> owner = in.read(NAME_CODEC);
                    case RIGHT -> right = in.read(RIGHT_CODEC);
                    case TAG -> tag = in.readObject();
                    case NAME -> name = in.read(NAME_CODEC);
                    case AGE -> age = in.readInt();
                    default -> in.skip();
                }
            }
            return new Authorize.Person(owner, right, tag, name, age);
        }

        @Override
        protected Authorize.Person[] newArray(int length) {
            return new Authorize.Person[length];
        }
    }

    private static final class BeingCodec extends StructCodec<Authorize.Being> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Being", "owner", "right",
                "tag");

        BeingCodec() {
            super(TYPE, Authorize.Being.class);
        }

        @Override
        protected void writeFields(StructWriter out, Authorize.Being value) {
            out.write(OWNER, NAME_CODEC, value.owner());
            out.write(RIGHT, RIGHT_CODEC, value.right());
            out.write(TAG, Codecs.OBJECT, value.tag());
        }

        @Override
        protected Authorize.Being readFields(StructReader in) {
            Authorize.Name owner = in.next(OWNER, NAME_CODEC);
            Authorize.Right right = in.next(RIGHT, RIGHT_CODEC);
            Object tag = in.nextObject(TAG);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case OWNER -> owner = in.read(NAME_CODEC);
                    case RIGHT -> right = in.read(RIGHT_CODEC);
                    case TAG -> tag = in.readObject();
                    default -> in.skip();
                }
            }
            return new Authorize.Being(owner, right, tag);
        }

        @Override
        protected Authorize.Being[] newArray(int length) {
            return new Authorize.Being[length];
        }
    }

    private static final class RefusedCodec extends StructCodec<Authorize.Refused> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Refused", "why");

        RefusedCodec() {
            super(TYPE, Authorize.Refused.class);
        }

        @Override
        protected void writeFields(StructWriter out, Authorize.Refused value) {
            out.writeString(WHY, value.why());
        }

        @Override
        protected Authorize.Refused readFields(StructReader in) {
            String why = in.nextString(WHY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WHY -> why = in.readString();
                    default -> in.skip();
                }
            }
            return new Authorize.Refused(why);
        }

        @Override
        protected Authorize.Refused[] newArray(int length) {
            return new Authorize.Refused[length];
        }
    }
}
