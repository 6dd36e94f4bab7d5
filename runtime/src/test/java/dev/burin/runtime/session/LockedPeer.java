package dev.burin.runtime.session;

import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.time.Time;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A session with the layer around it, which several threads use at once, for stress tests. Its peer is the test. */
final class LockedPeer extends SessionLayer {
    final TestPeer peer;
    private final Queue<Runnable> tasks;

    LockedPeer(int window) {
        this(window, new ConcurrentLinkedQueue<>());
    }

    private LockedPeer(int window, Queue<Runnable> tasks) {
        this(TestPeer.ready(window), tasks);
    }

    LockedPeer(TestPeer peer) {
        this(peer, new ConcurrentLinkedQueue<>());
    }

    private LockedPeer(TestPeer peer, Queue<Runnable> tasks) {
        super(new ReentrantLock(), tasks::add, new NoEvents(), Time.SYSTEM);
        this.peer = peer;
        this.tasks = tasks;
        setAbove(new NothingAbove());
    }

    /** Runs what the layer has given to its workers. */
    void runTasks() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    void send() {
        send(1);
    }

    /** Sends a packet of so many bytes; the call that it is. */
    Call<?> send(int size) {
        return send(size, Flush.SOON);
    }

    Call<?> send(int size, Flush leave) {
        byte[] packet = new byte[size];
        Arrays.fill(packet, (byte) 7);
        Call<?> call = new Nothing();
        packet(packet, 0, size, call, leave);
        return call;
    }

    /** Answers the operations from that number on that have been sent; the number of the first that has not. */
    long answer(long from) {
        long next = from;
        while (next <= requests().size()) {
            byte[] frame = new FrameWriter(Frames.RES, 0)
                    .u64(next)
                    .u64(1)
                    .u64(next + 1)
                    .u32(Status.OK.code() << 24)
                    .u8(7)
                    .frame();
            input(new FramedLink(null), frame, 0, frame.length, null);
            next++;
        }
        return next;
    }

    /** The numbers of the requests that were sent, in order. */
    List<Long> requests() {
        lock.lock();
        try {
            return peer.link.sent.stream()
                    .filter(frame -> SimFrames.type(frame) == Frames.REQ)
                    .map(frame -> Frames.getLong(frame, Frames.OPERATION_AT))
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    /** How many requests were sent and not answered. */
    int outstanding() {
        lock.lock();
        try {
            return requests().size() - peer.answers;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public @Nullable String sessionId() {
        return null;
    }

    @Override
    public int maxPacketSize() {
        return 1 << 10;
    }

    @Override
    SessionCore core() {
        return peer.core;
    }

    @Override
    void take(FramedLink from, byte[] data, int offset, int length, long now) {
        peer.core.input(peer.link, data, offset, length, 2);
    }

    @Override
    void lost(FramedLink link, boolean isOrderly) {}

    @Override
    void ended(Rejection reason, String text) {}

    private static final class Nothing extends Call<Void> {
        private static final MessageType TYPE = MessageType.call("test.Service", "nothing");

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {}
    }

    static final class NoEvents implements SessionEvents {
        @Override
        public void attached(@Nullable InitialState toSetUp, boolean isGateOpen) {}

        @Override
        public void gateOpened() {}

        @Override
        public void linkClosed(@Nullable Throwable cause) {}

        @Override
        public void detachCalledOff() {}

        @Override
        public void ended(@Nullable TransportException cause) {}
    }
}
