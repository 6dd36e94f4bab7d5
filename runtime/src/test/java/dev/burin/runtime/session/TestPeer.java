package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session whose peer is the test: it writes the frames, and looks at what comes back. */
class TestPeer implements SessionActions {
    static final int WINDOW = 8;

    /** A link that keeps what is sent. */
    static final class Link implements SessionLink {
        final List<byte[]> sent = new ArrayList<>();
        boolean isClosed;
        int rests;

        @Override
        public void send(byte[] buffer, int offset, int length, boolean now) {
            if (!isClosed) {
                sent.add(Arrays.copyOfRange(buffer, offset, offset + length));
            }
        }

        @Override
        public void rest() {
            rests++;
        }

        @Override
        public void close(@Nullable String why) {
            isClosed = true;
        }

        @Override
        public void abort(String why) {
            close(why);
        }

        List<String> names() {
            return sent.stream().map(SimFrames::name).toList();
        }

        byte[] last() {
            return sent.get(sent.size() - 1);
        }
    }

    Link link = new Link();
    final SessionCore core;
    final List<IncomingOperation> run = new ArrayList<>();
    final List<IncomingOperation> cancelled = new ArrayList<>();
    final Map<OutgoingOperation, String> told = new LinkedHashMap<>();
    int answers; // more than there are operations in that, where one has become the next
    final List<String> events = new ArrayList<>();

    @Nullable
    Rejection endedBy;

    TestPeer(int window) {
        this(window, false, OperationLog.NONE);
    }

    TestPeer(int window, boolean digests, OperationLog log) {
        this(window, digests, log, 1 << 16);
    }

    /** One that takes frames of so many bytes. */
    TestPeer(int window, int maxFrame) {
        this(window, false, OperationLog.NONE, maxFrame);
    }

    private TestPeer(int window, boolean digests, OperationLog log, int maxFrame) {
        this(window, digests, log, maxFrame, Frames.GRANT_DIGESTS);
    }

    private TestPeer(int window, boolean digests, OperationLog log, int maxFrame, int granted) {
        SessionSettings settings =
                new SessionSettings(limits(window, maxFrame), 1 << 16, 100, 1 << 16, 200, digests, false, 2_000, 1_000);
        core = new SessionCore(settings, this, log);
        core.offer();
        core.begin(link, settings.limits(), granted, 1);
    }

    private static SessionLimits limits(int window, int maxFrame) {
        return new SessionLimits(1000, 1000, window, 1 << 16, maxFrame, 0);
    }

    /** What one with a window like most offers. */
    static SessionLimits limits() {
        return limits(WINDOW, 1 << 16);
    }

    /** One of a session with those grants, that would like digests or not. */
    static TestPeer granted(int granted, boolean digests) {
        return new TestPeer(8, digests, OperationLog.NONE, 1 << 16, granted).initialised();
    }

    static TestPeer ready() {
        return ready(WINDOW);
    }

    static TestPeer ready(int window) {
        return new TestPeer(window).initialised();
    }

    TestPeer initialised() {
        core.ready(1);
        input(new FrameWriter(Frames.READY).u32(1).frame());
        link.sent.clear();
        return this;
    }

    void input(byte[] frame) {
        core.input(link, frame, 0, frame.length, 2);
    }

    private static FrameWriter data(int type, int flags, long operation, long firstIncomplete, long receiveNext) {
        return new FrameWriter(type, flags).u64(operation).u64(firstIncomplete).u64(receiveNext);
    }

    void request(long number, int flags, long firstIncomplete) {
        request(number, flags, firstIncomplete, 0, new byte[] {(byte) number});
    }

    void request(long number, int flags, long firstIncomplete, long digest, byte[] packet) {
        input(data(Frames.REQ, flags, number, firstIncomplete, 1)
                .u32(0)
                .u64(digest)
                .bytes(packet)
                .frame());
    }

    void requestWithDeadline(long number, int deadline) {
        input(data(Frames.REQ, 0, number, 1, 1).u32(deadline).u64(0).u8(1).frame());
    }

    void response(long number, Status status, long receiveNext) {
        input(data(Frames.RES, 0, number, 1, receiveNext)
                .u32(status.code() << 24)
                .u8(7)
                .frame());
    }

    void ack(long firstIncomplete, long receiveNext) {
        input(data(Frames.ACK, 0, 0, firstIncomplete, receiveNext).u32(0).frame());
    }

    void cancel(long number) {
        input(data(Frames.CANCEL, 0, number, 1, 1).frame());
    }

    void finish(IncomingOperation operation) {
        core.begin(operation, 3);
        finishBegun(operation, Status.OK);
    }

    void finishBegun(IncomingOperation operation, Status status) {
        byte[] answer = new byte[Frames.ROOM + Frames.RESPONSE_HEADER + 1];
        answer[answer.length - 1] = (byte) (100 + operation.number);
        core.complete(operation, status, answer, answer.length - 1, 1, 3);
    }

    OutgoingOperation call(int flags) {
        return call(flags, 1);
    }

    OutgoingOperation call(int flags, int size) {
        OutgoingOperation operation = new OutgoingOperation(null, flags, 0, new byte[Frames.PACKET_AT + size]);
        Submission submission = core.submit(operation, 2);
        if (submission != Submission.TAKEN) {
            told.put(operation, submission.name());
        }
        return operation;
    }

    /** One frame of each type that a session sends after the handshake. */
    static List<byte[]> everyKindOfFrame() {
        TestPeer peer = ready();
        OutgoingOperation call = peer.call(Frames.FLAG_IDEMPOTENT, 3);
        peer.request(1, 0, 1);
        peer.finish(peer.run.get(0));
        peer.core.abandon(call, 2);
        peer.input(data(Frames.PING, 0, 0, 1, 2).u64(0x1122334455667788L).frame());
        peer.core.hold(2, 2);
        peer.core.drain(1_000, "stop", 2);
        List<byte[]> frames = new ArrayList<>(peer.link.sent);
        TestPeer idle = new TestPeer(WINDOW);
        idle.core.ready(2);
        idle.input(new FrameWriter(Frames.READY).u32(1).frame());
        idle.core.detach(2);
        frames.addAll(idle.link.sent);
        TestPeer asked = ready();
        asked.input(new FrameWriter(Frames.DETACH).u32(500).frame());
        frames.addAll(asked.link.sent);
        TestPeer closing = ready();
        closing.core.close(Rejection.CLOSED, "bye", 2);
        frames.addAll(closing.link.sent);
        TestPeer closed = ready();
        closed.input(new FrameWriter(Frames.CLOSE).u16(5).text("bye").frame());
        frames.addAll(closed.link.sent);
        SessionSettings settings =
                new SessionSettings(new SessionLimits(1, 1, 1, 1, 1 << 10, 100), 1, 1, 1, 1, false, false, 1, 1);
        Link quiet = new Link();
        SessionCore pinging = new SessionCore(settings, peer, OperationLog.NONE);
        pinging.begin(quiet, settings.limits(), 0, 1);
        pinging.tick(150);
        frames.addAll(quiet.sent);
        return frames;
    }

    // ---- what the session wants ----

    @Override
    public long now() {
        return core.time();
    }

    @Override
    public void woken() {
        events.add("woken");
    }

    @Override
    public void run(IncomingOperation operation, byte[] data, int offset, int length) {
        run.add(operation);
    }

    @Override
    public void cancel(IncomingOperation operation) {
        cancelled.add(operation);
    }

    @Override
    public void answered(OutgoingOperation operation, byte[] data, int offset, int length) {
        told.put(operation, "ANSWER");
        answers++;
    }

    @Override
    public void failed(OutgoingOperation operation, Outcome outcome, String why) {
        told.put(operation, outcome.name());
    }

    @Override
    public void roomInQueue() {
        events.add("room");
    }

    @Override
    public void gateOpened() {
        events.add("gate");
    }

    @Override
    public void detached() {
        events.add("detached");
    }

    @Override
    public void detachCalledOff() {
        events.add("called off");
    }

    @Override
    public void ended(Rejection reason, String text) {
        endedBy = reason;
    }

    @Override
    public void fenced() {
        events.add("fenced");
    }
}
