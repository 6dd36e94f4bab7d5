package default_.package_;

import dev.burin.runtime.stub.Generated;

/** What both ends of Codecs know. */
@Generated("dev.burin.codegen")
public interface Codecs {
    int Codecs = 7;

    TransportQuery query(TransportQuery query);

    enum Mine {
        A,
        B;

        /** Returns the name on the wire. */
        public String wireName() {
            return name();
        }
    }

    record Call(int call) {
        @Override
        public String toString() {
            return "Call(call=" + call + ")";
        }
    }

    record CallWire2(int x) {
        @Override
        public String toString() {
            return "CallWire2(x=" + x + ")";
        }
    }

    record RemoteCallServer(int x) {
        @Override
        public String toString() {
            return "RemoteCallServer(x=" + x + ")";
        }
    }

    record TransportQuery(int x) {
        @Override
        public String toString() {
            return "TransportQuery(x=" + x + ")";
        }
    }

    record User2(Call call, Mine mine) {
        @Override
        public String toString() {
            return "User2(call=" + call + "; mine=" + mine + ")";
        }
    }

    class IdleBlock extends Exception {
        private static final long serialVersionUID = 1L;

        private final String IdleBlock;

        public IdleBlock(String IdleBlock) {
            this.IdleBlock = IdleBlock;
        }

        public String IdleBlock() {
            return IdleBlock;
        }

        @Override
        public String getMessage() {
            return "IdleBlock=" + IdleBlock;
        }
    }
}
