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
    /** Ours, spinning before it sleeps. */
    SPINNING {
        @Override
        int listen() {
            return BurinCaller.listen(BurinCaller.SPINNING);
        }

        @Override
        Caller connect(int port) {
            return new BurinCaller(port, BurinCaller.SPINNING);
        }

        @Override
        boolean does(Work work) {
            return work == Work.ADD || work == Work.ORDER;
        }
    },
    /** The floor of that. */
    RAW_SPINNING {
        @Override
        int listen() throws Exception {
            return SpinningServer.listen();
        }

        @Override
        Caller connect(int port) throws Exception {
            return new SpinningCaller(port);
        }

        @Override
        boolean does(Work work) {
            return work == Work.ADD;
        }
    },
    /** By hand on Netty. */
    NETTY {
        @Override
        int listen() {
            return NettyServer.listen();
        }

        @Override
        Caller connect(int port) {
            return new NettyCaller(port);
        }

        @Override
        boolean does(Work work) {
            return switch (work) {
                case ADD, ADD_64_IN_FLIGHT, ADD_1024_IN_FLIGHT, ADD_64_WINDOW, ORDER, ORDER_64_IN_FLIGHT -> true;
                default -> false;
            };
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

        @Override
        boolean does(Work work) {
            return switch (work) {
                case ADD_64_IN_FLIGHT, ADD_1024_IN_FLIGHT, ADD_64_WINDOW, ORDER_64_IN_FLIGHT, SERVER_TO_CLIENT -> false;
                case AFTER_IDLE_STOP, AFTER_CUT -> false;
                default -> true;
            };
        }
    };

    /** Starts to serve; the port. */
    abstract int listen() throws Exception;

    abstract Caller connect(int port) throws Exception;

    /** Whether it can do such work, and is worth looking at. */
    boolean does(Work work) {
        return true;
    }

    /** In the words of the table. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
