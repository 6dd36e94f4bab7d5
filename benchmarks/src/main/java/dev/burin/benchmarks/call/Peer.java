package dev.burin.benchmarks.call;

/** Who is measured. */
enum Peer {
    BURIN {
        @Override
        int listen() {
            return BurinCaller.listen();
        }

        @Override
        Caller connect(int port) {
            return new BurinCaller(port);
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
    };

    /** Starts to serve; the port. */
    abstract int listen() throws Exception;

    abstract Caller connect(int port) throws Exception;
}
