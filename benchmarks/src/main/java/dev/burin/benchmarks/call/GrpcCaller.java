package dev.burin.benchmarks.call;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.protobuf.ByteString;
import dev.burin.benchmarks.Messages;
import dev.burin.benchmarks.proto.Addends;
import dev.burin.benchmarks.proto.Blob;
import dev.burin.benchmarks.proto.DeskServiceGrpc;
import dev.burin.benchmarks.proto.Event;
import dev.burin.benchmarks.proto.Sum;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.StreamObserver;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The client of {@link GrpcServer}. */
final class GrpcCaller implements Caller {
    private final int port;
    private final ManagedChannel channel;
    private final DeskServiceGrpc.DeskServiceBlockingStub blocking;
    private final DeskServiceGrpc.DeskServiceFutureStub futures;
    private Comeback comeback;

    GrpcCaller(int port) {
        this.port = port;
        channel = NettyChannelBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .usePlaintext()
                .directExecutor()
                .maxInboundMessageSize(GrpcServer.MOST_BYTES)
                .build();
        blocking = DeskServiceGrpc.newBlockingStub(channel);
        futures = DeskServiceGrpc.newFutureStub(channel);
    }

    private static Addends addends(int a, int b) {
        return Addends.newBuilder().setA(a).setB(b).build();
    }

    @Override
    public int add(int a, int b) {
        return blocking.add(addends(a, b)).getValue();
    }

    @Override
    public Future<?> beginAdd(int a, int b) {
        return futures.add(addends(a, b));
    }

    @Override
    public void addInWindow(int calls, int most) throws InterruptedException {
        Semaphore free = new Semaphore(most);
        for (int i = 0; i < calls; i++) {
            free.acquire();
            futures.add(addends(i, 1)).addListener(free::release, MoreExecutors.directExecutor());
        }
        free.acquire(most);
    }

    @Override
    public void addFrom(Threads threads, int calls) throws Exception {
        threads.all(thread -> {
            for (int i = 0; i < calls / Work.THREADS; i++) {
                add(i, 1);
            }
        });
    }

    @Override
    public void place() {
        blocking.place(Messages.of(SAMPLE_ORDER));
    }

    @Override
    public Future<?> beginPlace() {
        return futures.place(Messages.of(SAMPLE_ORDER));
    }

    @Override
    public void events(int count) throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        StreamObserver<Event> events = DeskServiceGrpc.newStub(channel).events(new GrpcServer.Stream<>() {
            @Override
            public void onNext(Sum sum) {
                if (sum.getValue() == count) {
                    arrived.countDown();
                }
            }
        });
        for (int i = 0; i < count; i++) {
            events.onNext(Event.newBuilder().setNumber(i).setTime(i).build());
        }
        events.onCompleted();
        arrived.await();
    }

    @Override
    public void bytes() {
        blocking.bytes(Blob.newBuilder()
                        .setValue(ByteString.copyFrom(SAMPLE_BYTES))
                        .build())
                .getValue()
                .toByteArray();
    }

    @Override
    public void ints() {
        blocking.numbers(Messages.of(SAMPLE_INTS));
    }

    @Override
    public void doubles() {
        blocking.prices(Messages.of(SAMPLE_DOUBLES));
    }

    @Override
    public void askMe(int times) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Answers answers = new Answers(done);
        StreamObserver<Sum> to = DeskServiceGrpc.newStub(channel).callBack(answers);
        answers.to = to;
        to.onNext(Sum.newBuilder().setValue(times).build());
        done.await();
        to.onCompleted();
    }

    private static final class Answers extends GrpcServer.Stream<Addends> {
        private final CountDownLatch done;
        private volatile StreamObserver<Sum> to;

        Answers(CountDownLatch done) {
            this.done = done;
        }

        @Override
        public void onNext(Addends addends) {
            to.onNext(Sum.newBuilder().setValue(addends.getA() + addends.getB()).build());
        }

        @Override
        public void onCompleted() {
            done.countDown();
        }
    }

    @Override
    public void connectAddClose() throws Exception {
        GrpcCaller another = new GrpcCaller(port);
        another.add(17, 4);
        another.close();
    }

    @Override
    public Comeback comeback() throws Exception {
        if (comeback == null) {
            comeback = new Comeback(port, GrpcComeback::new, true);
        }
        return comeback;
    }

    /** A channel comes back by itself. */
    private static final class GrpcComeback implements Comeback.Client {
        private final GrpcCaller caller;

        GrpcComeback(int port) {
            caller = new GrpcCaller(port);
        }

        @Override
        public int add(int a, int b) {
            return caller.blocking.withWaitForReady().add(addends(a, b)).getValue();
        }

        @Override
        public void fallIdle() {
            caller.channel.enterIdle(); // its shortest idle time is a second
        }

        @Override
        public void close() throws Exception {
            caller.close();
        }
    }

    @Override
    public void close() throws Exception {
        if (comeback != null) {
            comeback.close();
        }
        channel.shutdownNow().awaitTermination(10, TimeUnit.SECONDS);
    }
}
