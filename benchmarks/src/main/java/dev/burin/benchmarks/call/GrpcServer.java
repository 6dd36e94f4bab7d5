package dev.burin.benchmarks.call;

import dev.burin.benchmarks.proto.Addends;
import dev.burin.benchmarks.proto.Blob;
import dev.burin.benchmarks.proto.DeskServiceGrpc;
import dev.burin.benchmarks.proto.Doubles;
import dev.burin.benchmarks.proto.Event;
import dev.burin.benchmarks.proto.Ints;
import dev.burin.benchmarks.proto.Order;
import dev.burin.benchmarks.proto.Sum;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** grpc-java in its fastest setting: handlers on the threads of the network. */
final class GrpcServer extends DeskServiceGrpc.DeskServiceImplBase {
    static final int MOST_BYTES = 16 << 20;

    static int listen() throws IOException {
        return NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .directExecutor()
                .maxInboundMessageSize(MOST_BYTES)
                .addService(new GrpcServer())
                .build()
                .start()
                .getPort();
    }

    private static <T> void answer(StreamObserver<T> to, T value) {
        to.onNext(value);
        to.onCompleted();
    }

    private static Sum sum(int value) {
        return Sum.newBuilder().setValue(value).build();
    }

    @Override
    public void add(Addends addends, StreamObserver<Sum> to) {
        answer(to, sum(addends.getA() + addends.getB()));
    }

    @Override
    public void place(Order order, StreamObserver<Order> to) {
        answer(to, order);
    }

    @Override
    public void numbers(Ints values, StreamObserver<Ints> to) {
        answer(to, values);
    }

    @Override
    public void prices(Doubles values, StreamObserver<Doubles> to) {
        answer(to, values);
    }

    @Override
    public void bytes(Blob blob, StreamObserver<Blob> to) {
        answer(to, blob);
    }

    @Override
    public StreamObserver<Event> events(StreamObserver<Sum> to) {
        return new Stream<>() {
            private int count;

            @Override
            public void onNext(Event event) {
                count++;
            }

            @Override
            public void onCompleted() {
                answer(to, sum(count));
            }
        };
    }

    @Override
    public StreamObserver<Sum> callBack(StreamObserver<Addends> to) {
        return new Stream<>() {
            private int left = -1;

            @Override
            public void onNext(Sum sum) {
                left = left < 0 ? sum.getValue() : left - 1; // the first one says how many
                if (left > 0) {
                    to.onNext(Addends.newBuilder().setA(left).setB(1).build());
                } else {
                    to.onCompleted();
                }
            }
        };
    }

    /** A stream whose failures nobody expects. */
    abstract static class Stream<T> implements StreamObserver<T> {
        @Override
        public void onError(Throwable failure) {
            failure.printStackTrace();
        }

        @Override
        public void onCompleted() {}
    }
}
