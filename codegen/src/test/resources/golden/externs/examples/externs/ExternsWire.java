package examples.externs;

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
import examples.serializers.List;
import examples.serializers.Serializers;
import examples.serializers.UriSerializer;
import examples.serializers.UuidSerializer;
import java.net.URI;
import java.util.Map;
import java.util.Observable;
import java.util.UUID;

/** How the messages and types of {@link Externs} travel. */
@Generated("dev.burin.codegen")
@SuppressWarnings({"deprecation", "rawtypes", "removal", "unchecked"})
public final class ExternsWire {
    private static final String SERVICE = "examples.externs.Externs";
    private static final int ADDRESS = -451622065; // address
    private static final int ADDRESSES = -1196741347; // addresses
    private static final int ENTRIES = 1546419307; // entries
    private static final int ENTRY = 379085229; // entry
    private static final int FIRST = 1894223403; // first
    private static final int ID_ = 1512373440; // id
    private static final int LIST = -1938785981; // list
    private static final int MORE = -1108695366; // more
    private static final int OTHER = -821608725; // other
    private static final int OTHERS = 833846344; // others
    private static final int PAIR = 1116814783; // pair
    private static final int STATE = -615165428; // state
    private static final int VALUE = 948214700; // value
    private static final int WATCHED = -1869871479; // watched

    public static final StructCodec<URI> ADDRESS_CODEC = Codecs.extern(SERVICE + ".Address",
            new UriSerializer());
    public static final StructCodec<UUID> UUID_CODEC = Codecs.extern(SERVICE + ".Uuid",
            new UuidSerializer());
    public static final StructCodec<Thread.State> STATE_CODEC = Codecs.extern(SERVICE + ".State",
            new Serializers.States());
    public static final StructCodec<List> OTHER_LIST_CODEC = Codecs.extern(SERVICE + ".OtherList",
            new Serializers.Lists());
    public static final StructCodec<Map.Entry> ENTRY_CODEC = Codecs.extern(SERVICE + ".Entry",
            new Serializers.Entries());
    public static final StructCodec<Observable> WATCHED_CODEC = Codecs.extern(SERVICE + ".Watched",
            new Serializers.Observables());
    public static final StructCodec<Externs.Pair> PAIR_CODEC = new PairCodec();
    public static final StructCodec<Externs.Link> LINK_CODEC = new LinkCodec();
    public static final StructCodec<Externs.Dead> DEAD_CODEC = new DeadCodec();

    private static final ValueCodec<URI[]> ADDRESS_ARRAY = Codecs.array(ADDRESS_CODEC, URI[]::new);
    private static final ValueCodec<URI[][]> ADDRESS_ARRAY_2 = Codecs.array(ADDRESS_ARRAY,
            URI[][]::new);
    private static final ValueCodec<Map.Entry[]> ENTRY_ARRAY = Codecs.array(ENTRY_CODEC,
            Map.Entry[]::new);
    private static final ValueCodec<List[]> OTHER_LIST_ARRAY = Codecs.array(OTHER_LIST_CODEC,
            List[]::new);
    private static final ValueCodec<Observable[]> WATCHED_ARRAY = Codecs.array(WATCHED_CODEC,
            Observable[]::new);

    public static final TypeTable TYPES = TypeTable.builtin().with(ADDRESS_CODEC, UUID_CODEC,
            STATE_CODEC, OTHER_LIST_CODEC, ENTRY_CODEC, WATCHED_CODEC, PAIR_CODEC, LINK_CODEC,
            DEAD_CODEC);

    private ExternsWire() {}

    /** {@code Address find(Uuid id, Address[][] addresses)}. */
    public static final class Find extends Call<URI> {
        public static final int ID = -440539313; // examples.externs.Externs.find

        private static final MessageType TYPE = MessageType.call(SERVICE, "find", "id",
                "addresses");

        public UUID id;
        public URI[][] addresses;
        public URI result;

        public Find() {}

        public Find(UUID id, URI[][] addresses) {
            this.id = id;
            this.addresses = addresses;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(ID_, UUID_CODEC, id);
            out.write(ADDRESSES, ADDRESS_ARRAY_2, addresses);
        }

        @Override
        protected void readArguments(StructReader in) {
            id = in.next(ID_, UUID_CODEC);
            addresses = in.next(ADDRESSES, ADDRESS_ARRAY_2);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ID_ -> id = in.read(UUID_CODEC);
                    case ADDRESSES -> addresses = in.read(ADDRESS_ARRAY_2);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, ADDRESS_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(ADDRESS_CODEC);
        }

        @Override
        public URI result() {
            return result;
        }
    }

    /**
     * {@code object any(object value, State state, List list, OtherList other, OtherList[] others)}.
     */
    public static final class Any extends Call<Object> {
        public static final int ID = 382820886; // examples.externs.Externs.any

        private static final MessageType TYPE = MessageType.call(SERVICE, "any", "value", "state",
                "list", "other", "others");

        public Object value;
        public Thread.State state;
        public java.util.List<?> list;
        public List other;
        public List[] others;
        public Object result;

        public Any() {}

        public Any(Object value, Thread.State state, java.util.List<?> list, List other,
                List[] others) {
            this.value = value;
            this.state = state;
            this.list = list;
            this.other = other;
            this.others = others;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(VALUE, Codecs.OBJECT, value);
            out.write(STATE, STATE_CODEC, state);
            out.write(LIST, Codecs.LIST, list);
            out.write(OTHER, OTHER_LIST_CODEC, other);
            out.write(OTHERS, OTHER_LIST_ARRAY, others);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextObject(VALUE);
            state = in.next(STATE, STATE_CODEC);
            list = in.next(LIST, Codecs.LIST);
            other = in.next(OTHER, OTHER_LIST_CODEC);
            others = in.next(OTHERS, OTHER_LIST_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readObject();
                    case STATE -> state = in.read(STATE_CODEC);
                    case LIST -> list = in.read(Codecs.LIST);
                    case OTHER -> other = in.read(OTHER_LIST_CODEC);
                    case OTHERS -> others = in.read(OTHER_LIST_ARRAY);
                    default -> in.skip();
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

    /** {@code Entry[] entries(Entry first, Pair pair, Watched[] watched)}. */
    public static final class Entries extends Call<Map.Entry[]> {
        public static final int ID = -374352550; // examples.externs.Externs.entries

        private static final MessageType TYPE = MessageType.call(SERVICE, "entries", "first",
                "pair", "watched");

        public Map.Entry first;
        public Externs.Pair pair;
        public Observable[] watched;
        public Map.Entry[] result;

        public Entries() {}

        public Entries(Map.Entry first, Externs.Pair pair, Observable[] watched) {
            this.first = first;
            this.pair = pair;
            this.watched = watched;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(FIRST, ENTRY_CODEC, first);
            out.write(PAIR, PAIR_CODEC, pair);
            out.write(WATCHED, WATCHED_ARRAY, watched);
        }

        @Override
        protected void readArguments(StructReader in) {
            first = in.next(FIRST, ENTRY_CODEC);
            pair = in.next(PAIR, PAIR_CODEC);
            watched = in.next(WATCHED, WATCHED_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case FIRST -> first = in.read(ENTRY_CODEC);
                    case PAIR -> pair = in.read(PAIR_CODEC);
                    case WATCHED -> watched = in.read(WATCHED_ARRAY);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, ENTRY_ARRAY, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(ENTRY_ARRAY);
        }

        @Override
        public Map.Entry[] result() {
            return result;
        }
    }

    private static final class PairCodec extends StructCodec<Externs.Pair> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Pair", "entry", "entries",
                "watched");

        PairCodec() {
            super(TYPE, Externs.Pair.class);
        }

        @Override
        protected void writeFields(StructWriter out, Externs.Pair value) {
            out.write(ENTRY, ENTRY_CODEC, value.entry());
            out.write(ENTRIES, ENTRY_ARRAY, value.entries());
            out.write(WATCHED, WATCHED_CODEC, value.watched());
        }

        @Override
        protected Externs.Pair readFields(StructReader in) {
            Map.Entry entry = in.next(ENTRY, ENTRY_CODEC);
            Map.Entry[] entries = in.next(ENTRIES, ENTRY_ARRAY);
            Observable watched = in.next(WATCHED, WATCHED_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ENTRY -> entry = in.read(ENTRY_CODEC);
                    case ENTRIES -> entries = in.read(ENTRY_ARRAY);
                    case WATCHED -> watched = in.read(WATCHED_CODEC);
                    default -> in.skip();
                }
            }
            return new Externs.Pair(entry, entries, watched);
        }

        @Override
        protected Externs.Pair[] newArray(int length) {
            return new Externs.Pair[length];
        }
    }

    private static final class LinkCodec extends StructCodec<Externs.Link> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Link", "address", "id",
                "more");

        LinkCodec() {
            super(TYPE, Externs.Link.class);
        }

        @Override
        protected void writeFields(StructWriter out, Externs.Link value) {
            out.write(ADDRESS, ADDRESS_CODEC, value.address());
            out.write(ID_, UUID_CODEC, value.id());
            out.write(MORE, ADDRESS_ARRAY, value.more());
        }

        @Override
        protected Externs.Link readFields(StructReader in) {
            URI address = in.next(ADDRESS, ADDRESS_CODEC);
            UUID id = in.next(ID_, UUID_CODEC);
            URI[] more = in.next(MORE, ADDRESS_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ADDRESS -> address = in.read(ADDRESS_CODEC);
                    case ID_ -> id = in.read(UUID_CODEC);
                    case MORE -> more = in.read(ADDRESS_ARRAY);
                    default -> in.skip();
                }
            }
            return new Externs.Link(address, id, more);
        }

        @Override
        protected Externs.Link[] newArray(int length) {
            return new Externs.Link[length];
        }
    }

    private static final class DeadCodec extends StructCodec<Externs.Dead> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Dead", "address");

        DeadCodec() {
            super(TYPE, Externs.Dead.class);
        }

        @Override
        protected void writeFields(StructWriter out, Externs.Dead value) {
            out.write(ADDRESS, ADDRESS_CODEC, value.address());
        }

        @Override
        protected Externs.Dead readFields(StructReader in) {
            URI address = in.next(ADDRESS, ADDRESS_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ADDRESS -> address = in.read(ADDRESS_CODEC);
                    default -> in.skip();
                }
            }
            return new Externs.Dead(address);
        }

        @Override
        protected Externs.Dead[] newArray(int length) {
            return new Externs.Dead[length];
        }
    }
}
