package examples.externs;

import dev.burin.runtime.stub.Generated;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Observable;
import java.util.UUID;

/** What both ends of Externs know. */
@Generated("dev.burin.codegen")
@SuppressWarnings({"deprecation", "rawtypes", "removal", "unchecked"})
public interface Externs {
    record Pair(Map.Entry entry, Map.Entry[] entries, Observable watched) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Pair that
                    && Objects.equals(entry, that.entry)
                    && Arrays.equals(entries, that.entries)
                    && Objects.equals(watched, that.watched);
        }

        @Override
        public int hashCode() {
            return Objects.hash(entry, Arrays.hashCode(entries), watched);
        }

        @Override
        public String toString() {
            return "Pair(entry=" + entry + "; entries=" + Arrays.toString(entries) + "; watched="
                    + watched + ")";
        }
    }

    record Link(URI address, UUID id, URI[] more) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Link that
                    && Objects.equals(address, that.address)
                    && Objects.equals(id, that.id)
                    && Arrays.equals(more, that.more);
        }

        @Override
        public int hashCode() {
            return Objects.hash(address, id, Arrays.hashCode(more));
        }

        @Override
        public String toString() {
            return "Link(address=" + address + "; id=" + id + "; more=" + Arrays.toString(more)
                    + ")";
        }
    }

    class Dead extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient URI address;

        public Dead(URI address) {
            this.address = address;
        }

        public URI address() {
            return address;
        }

        @Override
        public String getMessage() {
            return "address=" + address;
        }
    }
}
