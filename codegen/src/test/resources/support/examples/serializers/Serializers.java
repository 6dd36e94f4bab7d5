package examples.serializers;

import dev.burin.runtime.stub.ExternSerializer;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import java.util.function.Supplier;

/** Serializers that are nested classes. */
public final class Serializers {
    private Serializers() {}

    private abstract static class WithoutFields<T> implements ExternSerializer<T> {
        private final Supplier<T> make;

        WithoutFields(Supplier<T> make) {
            this.make = make;
        }

        @Override
        public java.util.List<String> fields() {
            return java.util.List.of();
        }

        @Override
        public void write(StructWriter out, T value) {}

        @Override
        public T read(StructReader in, StructType type) {
            while (in.nextField(type)) {
                in.skip();
            }
            return make.get();
        }
    }

    /** Of lists that are ours. */
    public static final class Lists extends WithoutFields<List> {
        public Lists() {
            super(List::new);
        }

        @Override
        public Class<List> javaType() {
            return List.class;
        }

        @Override
        public List[] newArray(int length) {
            return new List[length];
        }
    }

    /** Of a class that is nested in another. */
    public static final class States extends WithoutFields<Thread.State> {
        public States() {
            super(() -> Thread.State.NEW);
        }

        @Override
        public Class<Thread.State> javaType() {
            return Thread.State.class;
        }

        @Override
        public Thread.State[] newArray(int length) {
            return new Thread.State[length];
        }
    }

    /** A generic class: the interface language has no type parameters. */
    @SuppressWarnings("rawtypes")
    public static final class Entries implements ExternSerializer<java.util.Map.Entry> {
        /** Called by generated code. */
        public Entries() {}

        @Override
        public Class<java.util.Map.Entry> javaType() {
            return java.util.Map.Entry.class;
        }

        @Override
        public java.util.List<String> fields() {
            return java.util.List.of("key");
        }

        @Override
        public void write(StructWriter out, java.util.Map.Entry value) {
            out.writeString(dev.burin.runtime.stub.WireId.of("key"), String.valueOf(value.getKey()));
        }

        @Override
        public java.util.Map.Entry read(StructReader in, StructType type) {
            throw new IllegalArgumentException("is only written");
        }

        @Override
        public java.util.Map.Entry[] newArray(int length) {
            return new java.util.Map.Entry[length];
        }
    }

    /** A deprecated class. */
    @SuppressWarnings("deprecation")
    public static final class Observables implements ExternSerializer<java.util.Observable> {
        /** Called by generated code. */
        public Observables() {}

        @Override
        public Class<java.util.Observable> javaType() {
            return java.util.Observable.class;
        }

        @Override
        public java.util.List<String> fields() {
            return java.util.List.of();
        }

        @Override
        public void write(StructWriter out, java.util.Observable value) {}

        @Override
        public java.util.Observable read(StructReader in, StructType type) {
            return new java.util.Observable();
        }

        @Override
        public java.util.Observable[] newArray(int length) {
            return new java.util.Observable[length];
        }
    }
}
