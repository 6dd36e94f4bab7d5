package dev.burin.benchmarks.call;

import java.util.Locale;

/** Who is measured. */
enum Peer {
    BURIN {
        @Override
        int listen() {
            return BurinCaller.listen(BurinCaller.PLAIN);
        }

        @Override
        Caller connect(int port) {
            return new BurinCaller(port, BurinCaller.PLAIN);
        }
    },
    /** Ours, in a session that keeps what is under way, with its store in memory. */
    SESSION {
        @Override
        int listen() {
            return BurinCaller.listen(BurinCaller.SESSION);
        }

        @Override
        Caller connect(int port) {
            return new BurinCaller(port, BurinCaller.SESSION);
        }
    },
    RAW {
        @Override
        int listen() throws Exception {
            return RawServer.listen();
        }

        @Override
        Caller connect(int port) throws Exception {
            return new RawCaller(port);
        }
    },
    GRPC {
        @Override
        int listen() throws Exception {
            return GrpcServer.listen();
        }

        @Override
        Caller connect(int port) {
            return new GrpcCaller(port);
        }
    },
    THRIFT {
        @Override
        int listen() throws Exception {
            return ThriftServer.listen();
        }

        @Override
        Caller connect(int port) throws Exception {
            return new ThriftCaller(port);
        }
    };

    /** Starts to serve; the port. */
    abstract int listen() throws Exception;

    abstract Caller connect(int port) throws Exception;

    /** In the words of the table. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
