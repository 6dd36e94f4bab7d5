package dev.burin.runtime.wire;

import dev.burin.runtime.stub.Codecs;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;
import java.util.LinkedHashMap;
import java.util.Map;

/** A struct of fields of whatever kind, in the order in which they were put. */
final class Bag {
    static final StructType TYPE = StructType.of("test.Bag");
    static final StructCodec<Bag> CODEC = new BagCodec();
    static final TypeTable TYPES = TypeTable.builtin().with(CODEC);

    private static final int FIRST_KEY = 1 << 20; // a key of five bytes, as most are

    private final Map<Integer, Object> fields = new LinkedHashMap<>();

    static Bag of(Object... values) {
        Bag bag = new Bag();
        for (Object value : values) {
            bag.add(value);
        }
        return bag;
    }

    /** Adds a field that is behind all others. */
    Bag add(Object value) {
        return put(FIRST_KEY + fields.size(), value);
    }

    Bag put(int key, Object value) {
        fields.put(key, value);
        return this;
    }

    /** The value that stands at that place. */
    Object get(int place) {
        return fields.get(FIRST_KEY + place);
    }

    private void write(StructWriter out) {
        fields.forEach((key, value) -> out.write(key, Codecs.OBJECT, value));
    }

    private Bag read(StructReader in) {
        while (in.nextField(TYPE)) {
            fields.put(in.field(), in.readObject());
        }
        return this;
    }

    /** A message of such fields. */
    static final class Parcel extends Message {
        final Bag bag;

        Parcel(Bag bag) {
            this.bag = bag;
        }

        @Override
        public StructType type() {
            return TYPE;
        }

        @Override
        public void writeFields(StructWriter out) {
            bag.write(out);
        }

        @Override
        public void readFields(StructReader in) {
            bag.read(in);
        }
    }

    private static final class BagCodec extends StructCodec<Bag> {
        BagCodec() {
            super(TYPE, Bag.class);
        }

        @Override
        protected void writeFields(StructWriter out, Bag value) {
            value.write(out);
        }

        @Override
        protected Bag readFields(StructReader in) {
            return new Bag().read(in);
        }

        @Override
        protected Bag[] newArray(int length) {
            return new Bag[length];
        }
    }
}
