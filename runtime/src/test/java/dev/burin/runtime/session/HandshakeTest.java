package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The handshake of 2.4, identity of 2.3, leases and limits of 2.7 and 2.9: a real connector and a real acceptor. */
class HandshakeTest {
    private static final SessionSettings SETTINGS = settings(1_000, 60_000);
    private static final Acceptor.Room ROOM = new Acceptor.Room(100, 100, 100, 3_600_000, 1_000);
    private static final byte[] READY = new FrameWriter(Frames.READY).u32(1).frame();

    private final Random random = new Random(1);
    private final byte[] serverKey = bytes(32);
    private final Host host = new Host();
    private Acceptor acceptor = acceptor(ROOM);
    private final Client client = new Client();

    private static SessionSettings settings(int lease, int idleLease) {
        return new SessionSettings(
                new SessionLimits(lease, idleLease, 8, 1 << 16, 1 << 16, 0),
                1 << 16,
                100,
                1 << 16,
                200,
                false,
                false,
                2_000,
                1_000);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private Acceptor acceptor(Acceptor.Room room) {
        return new Acceptor(SETTINGS, room, host, new Identity("bank", "1"), serverKey, this::bytes);
    }

    /** Does nothing: what sessions do above is tested elsewhere. */
    private static class Silent implements SessionActions {
        @Override
        public void run(IncomingOperation operation, byte[] data, int offset, int length) {}

        @Override
        public void cancel(IncomingOperation operation) {}

        @Override
        public void answered(OutgoingOperation operation, byte[] data, int offset, int length) {}

        @Override
        public void failed(OutgoingOperation operation, Outcome outcome, String why) {}

        @Override
        public void roomInQueue() {}

        @Override
        public void gateOpened() {}

        @Override
        public void detached() {}

        @Override
        public void detachCalledOff() {}

        @Override
        public void ended(Rejection reason, String text) {}

        @Override
        public long now() {
            return 0;
        }
    }

    /** Notes what has failed without being sent. */
    private static final class Failing extends Silent {
        private final List<OutgoingOperation> failed;

        Failing(List<OutgoingOperation> failed) {
            this.failed = failed;
        }

        @Override
        public void failed(OutgoingOperation operation, Outcome outcome, String why) {
            assertThat(outcome).isEqualTo(Outcome.NOT_EXECUTED);
            failed.add(operation);
        }
    }

    private static final class Host implements Acceptor.Host {
        Runnable whenMaking = () -> {}; // what happens while the host makes the part above a session

        @Override
        public SessionActions actions(AcceptedCore session) {
            whenMaking.run();
            return new Silent();
        }

        @Override
        public void attached(AcceptedCore session, boolean isNew) {}
    }

    private final class Client implements Connector.Events {
        final Connector connector;
        TestPeer.Link link = new TestPeer.Link();
        final List<String> events = new ArrayList<>();
        final List<OutgoingOperation> failed = new ArrayList<>();

        Client() {
            connector = new Connector(
                    SETTINGS, new Failing(failed), this, new Identity("bank", "1"), HandshakeTest.this::bytes);
        }

        OutgoingOperation submit(long now) {
            OutgoingOperation operation = new OutgoingOperation(null, 0, 0, new byte[Frames.PACKET_AT + 1]);
            assertThat(connector.core().submit(operation, now)).isEqualTo(Submission.TAKEN);
            return operation;
        }

        /** Connects; the OPEN or RESUME that it sends. */
        byte[] ask(long now) {
            link = new TestPeer.Link();
            connector.connected(link, now);
            return link.last();
        }

        void take(TestPeer.Link from, long now) {
            TestPeer.Link mine = link;
            for (byte[] frame : List.copyOf(from.sent)) {
                connector.input(mine, frame, 0, frame.length, now);
            }
        }

        @Override
        public void attached(boolean isNew) {
            events.add("attached");
        }

        @Override
        public void refused(Rejection reason, String text, int retryAfter) {
            events.add("refused " + reason + " " + retryAfter);
        }

        @Override
        public void lost(Rejection reason, String text) {
            events.add("lost " + reason);
        }

        @Override
        public void unanswered() {
            events.add("unanswered");
        }
    }

    private TestPeer.Link serve(byte[] frame, long now) {
        return serve(frame, "alice", now);
    }

    private TestPeer.Link serve(byte[] frame, String peer, long now) {
        TestPeer.Link link = new TestPeer.Link();
        acceptor.first(link, frame, 0, frame.length, peer, now);
        return link;
    }

    private AcceptedCore session() {
        assertThat(acceptor.sessions()).hasSize(1);
        return acceptor.sessions().get(0);
    }

    @BeforeEach
    void open() {
        currentLink = serve(client.ask(1), 1);
        client.take(currentLink, 1);
        assertThat(client.events).containsExactly("attached");
    }

    private void lose(long now) {
        acceptor.lost(session(), currentLink, now);
        client.connector.lost(client.link, false);
    }

    private TestPeer.Link currentLink = new TestPeer.Link();

    private TestPeer.Link resume(long now) {
        currentLink = serve(client.ask(now), now);
        return currentLink;
    }

    @Test
    void calls_wait_so_long_for_a_session_that_is_not_up_and_no_longer() {
        client.connector.setCallWait(100);
        client.connector.core().ready(1);
        lose(2);
        OutgoingOperation early = client.submit(10);
        OutgoingOperation later = client.submit(60);
        client.connector.tick(109);
        assertThat(client.failed).isEmpty();
        client.connector.tick(110);
        assertThat(client.failed).containsExactly(early);
        resume(120);
        client.take(currentLink, 120);
        client.connector.input(client.link, READY, 0, READY.length, 121);
        client.connector.tick(200);
        assertThat(client.failed).containsExactly(early); // the other one was sent
        assertThat(later.number).isEqualTo(1);
    }

    // ---- OPEN ----

    @Test
    void a_repeated_open_finds_the_session_that_it_made() {
        Client other = new Client();
        TestPeer.Link first = serve(other.ask(1), 1); // the OPEN_OK is lost
        TestPeer.Link second = serve(other.ask(2), 2);
        assertThat(first.isClosed).isTrue();
        assertThat(acceptor.sessions()).hasSize(2);
        other.take(second, 2);
        assertThat(other.events).containsExactly("attached");
        byte[] one = first.sent.get(0);
        byte[] two = second.sent.get(0);
        assertThat(HandshakeCodec.readOpenOk(two, 0, two.length).id())
                .isEqualTo(HandshakeCodec.readOpenOk(one, 0, one.length).id());
    }

    @Test
    void an_open_that_is_repeated_while_its_session_is_being_made_is_asked_to_wait_and_makes_no_other() {
        Client other = new Client();
        host.whenMaking = () -> {
            host.whenMaking = () -> {};
            other.connector.lost(other.link, false);
            other.take(serve(other.ask(2), 2), 2);
        };
        serve(other.ask(1), 1);
        assertThat(other.events).containsExactly("refused LIMIT 1000");
        other.take(serve(other.ask(1_002), 1_002), 1_002);
        assertThat(other.events).containsExactly("refused LIMIT 1000", "attached");
        assertThat(acceptor.sessions()).hasSize(2);
    }

    @Test
    void row_8_late_copies_are_fenced_and_change_nothing() {
        Client other = new Client();
        byte[] late = other.ask(1);
        byte[] open = other.ask(2);
        TestPeer.Link used = serve(open, 2);
        other.take(used, 2);
        assertThat(serve(late, 3).names()).containsExactly("FENCED");
        assertThat(serve(open, 3).names()).containsExactly("FENCED");
        byte[] lateResume = client.ask(4);
        TestPeer.Link resumed = resume(5);
        assertThat(serve(lateResume, 6).names()).containsExactly("FENCED");
        assertThat(resumed.isClosed).isFalse();
        assertThat(used.isClosed).isFalse();
        assertThat(acceptor.sessions()).hasSize(2);
    }

    @Test
    void an_open_is_fenced_once_its_session_is_known_to_be_open() {
        Client other = new Client();
        byte[] open = other.ask(1);
        TestPeer.Link link = new TestPeer.Link();
        AcceptedCore session = Objects.requireNonNull(acceptor.first(link, open, 0, open.length, "alice", 1));
        byte[] ready = new FrameWriter(Frames.READY).u32(1).frame();
        acceptor.input(session, link, ready, 0, ready.length, 2);
        assertThat(serve(other.ask(3), 3).names())
                .containsExactly("FENCED"); // who has only seen the OPEN gets no secret
        assertThat(link.isClosed).isFalse();
    }

    @Test
    void a_repeated_open_of_a_session_that_has_expired_is_told_so_and_the_queue_moves_on() {
        Client other = new Client();
        TestPeer.Link first = serve(other.ask(1), 1);
        OutgoingOperation queued = new OutgoingOperation(null, 0, 0, new byte[60]);
        other.connector.core().submit(queued, 1);
        for (AcceptedCore session : acceptor.sessions()) {
            acceptor.lost(session, first, 2);
        }
        acceptor.tick(2, 1_000);
        acceptor.tick(1_200, 1_000);
        other.take(serve(other.ask(1_300), 1_300), 1_300);
        assertThat(other.events).containsExactly("refused EXPIRED 0");
        other.take(serve(other.ask(1_400), 1_400), 1_400);
        assertThat(other.events).endsWith("attached");
        assertThat(queued.state).isEqualTo(OutgoingOperation.State.QUEUED);
        assertThat(other.connector.core().isQuiet()).isFalse();
    }

    @Test
    void another_service_or_version_is_refused() {
        byte[] open = client.ask(1);
        Acceptor other = new Acceptor(SETTINGS, ROOM, new Host(), new Identity("shop", ""), serverKey, this::bytes);
        Client fresh = new Client();
        byte[] ask = fresh.ask(1);
        TestPeer.Link link = new TestPeer.Link();
        assertThat(other.first(link, ask, 0, ask.length, "alice", 1)).isNull();
        fresh.take(link, 1);
        assertThat(fresh.events).containsExactly("refused SERVICE_MISMATCH 0");
        assertThat(open).isNotEmpty();
    }

    // ---- RESUME ----

    @Test
    void a_session_is_resumed() {
        lose(2);
        client.take(resume(3), 3);
        assertThat(client.events).containsExactly("attached", "attached");
        assertThat(acceptor.sessions()).hasSize(1);
    }

    @Test
    void row_9_of_two_resumes_the_later_one_wins() {
        byte[] one = client.ask(2);
        byte[] two = client.ask(2);
        TestPeer.Link second = serve(two, 2);
        TestPeer.Link first = serve(one, 2);
        assertThat(first.names()).containsExactly("FENCED");
        assertThat(second.names().get(0)).isEqualTo("RESUME_OK");
        assertThat(serve(two, 3).names()).containsExactly("FENCED"); // the same epoch again
        assertThat(second.isClosed).isFalse();
    }

    @Test
    void row_10_without_the_secret_nothing_changes_and_all_answers_are_the_same() {
        byte[] good = client.ask(2);
        List<byte[]> bad = new ArrayList<>();
        for (int i = good.length - 32; i < good.length; i++) {
            byte[] wrong = good.clone();
            wrong[i] ^= 1;
            bad.add(wrong);
        }
        for (int i = 0; i < 1_000; i++) {
            byte[] guessed = good.clone();
            System.arraycopy(bytes(16), 0, guessed, Frames.COMMON, 16);
            bad.add(guessed);
        }
        byte[] foreign = good.clone();
        Client other = new Client();
        other.take(serve(other.ask(1), 1), 1);
        byte[] others = other.ask(2);
        System.arraycopy(others, others.length - 32, foreign, foreign.length - 32, 32);
        bad.add(foreign);
        byte[] answer = serve(bad.get(0), 2).last();
        Summary before = session(client).core().summary();
        for (byte[] wrong : bad) {
            TestPeer.Link link = serve(wrong, 2);
            assertThat(link.isClosed).isTrue();
            assertThat(link.sent).hasSize(1);
            assertThat(link.last()).isEqualTo(answer);
        }
        assertThat(serve(good, "mallory", 2).last()).isEqualTo(answer); // another principal
        byte[] cut = Arrays.copyOf(good, good.length - 1);
        assertThat(serve(cut, 2).names()).isIn(List.of("ERROR"), List.of("REJECT"));
        assertThat(session(client).core().summary()).isEqualTo(before);
        assertThat(session(client).epoch).isEqualTo(1);
        assertThat(serve(good, 3).names().get(0)).isEqualTo("RESUME_OK");
    }

    private AcceptedCore session(Client whose) {
        byte[] id = Objects.requireNonNull(whose.connector.id());
        return acceptor.sessions().stream()
                .filter(session -> Arrays.equals(session.id.bytes(), id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_acceptor_without_the_secret_is_not_believed() {
        TestPeer.Link honest = serve(client.ask(2), 2);
        byte[] forged = honest.sent.get(0).clone();
        forged[forged.length - 1] ^= 1;
        client.connector.input(client.link, forged, 0, forged.length, 2);
        assertThat(client.events).endsWith("refused PROTOCOL 0");
        assertThat(client.connector.core().isAttached()).isFalse();
    }

    @Test
    void a_reflected_resume_is_not_an_answer() {
        byte[] own = client.ask(2);
        client.connector.input(client.link, own, 0, own.length, 2);
        assertThat(client.events).endsWith("refused PROTOCOL 0");
    }

    @Test
    void row_11_a_clone_is_lost_after_one_fencing_and_does_not_fight() {
        byte[] mine = client.ask(2); // epoch 2
        session(client).epoch = 7; // somebody with a copy of the secret has used higher ones
        client.take(serve(mine, 2), 2);
        assertThat(client.events).endsWith("lost STALE_EPOCH", "refused STALE_EPOCH 0");
        assertThat(client.connector.id()).isNull(); // what follows is another session
    }

    @Test
    void a_resume_that_contradicts_ends_the_session_before_anything_changes() {
        byte[] secret = Proofs.secret(serverKey, session().id.bytes());
        Summary impossible = new Summary(1, 5, 1, 0, Ranges.EMPTY);
        byte[] frame = HandshakeCodec.resume(
                new Handshake.Resume(session().id.bytes(), 2, bytes(16), SETTINGS.limits(), impossible, new byte[0]),
                secret);
        TestPeer.Link link = serve(Arrays.copyOfRange(frame, Frames.ROOM, frame.length), 2);
        assertThat(link.names()).containsExactly("ERROR");
        assertThat(link.isClosed).isTrue();
        assertThat(acceptor.sessions()).isEmpty();
    }

    @Test
    void a_dead_session_tells_its_end_only_after_a_good_proof() {
        lose(2);
        byte[] ask = client.ask(3);
        acceptor.tick(900, 400);
        acceptor.tick(1_300, 400);
        acceptor.tick(2_500, 1_200);
        assertThat(acceptor.sessions()).isEmpty();
        byte[] reject = serve(ask, 2_600).last();
        assertThat(HandshakeCodec.readReject(reject, 0, reject.length).rejection())
                .isEqualTo(Rejection.EXPIRED);
        assertThat(HandshakeCodec.readReject(reject, 0, reject.length).receiveNext())
                .isEqualTo(1);
        byte[] wrong = ask.clone();
        wrong[wrong.length - 1] ^= 1;
        byte[] answer = serve(wrong, 2_600).last();
        assertThat(HandshakeCodec.readReject(answer, 0, answer.length).rejection())
                .isEqualTo(Rejection.UNKNOWN_SESSION);
        acceptor.tick(3_700_000, 3_700_000);
        byte[] forgotten = serve(ask, 3_700_000).last();
        assertThat(HandshakeCodec.readReject(forgotten, 0, forgotten.length).rejection())
                .isEqualTo(Rejection.UNKNOWN_SESSION);
    }

    @Test
    void a_handshake_that_is_not_answered_is_given_up() {
        client.ask(10);
        client.connector.tick(1_009);
        assertThat(client.link.isClosed).isFalse();
        client.connector.tick(1_010);
        assertThat(client.link.isClosed).isTrue();
    }

    // ---- leases and limits ----

    @Test
    void attached_sessions_do_not_expire() {
        for (long now = 100; now < 100_000; now += 100) {
            acceptor.tick(now, 100);
        }
        assertThat(acceptor.sessions()).hasSize(1);
    }

    @Test
    void a_pause_of_the_process_puts_leases_back() {
        lose(0);
        acceptor.tick(0, 100);
        acceptor.tick(5_000, 100); // 49 ticks late
        assertThat(acceptor.sessions()).hasSize(1);
        for (long now = 5_100; now < 6_000; now += 100) {
            acceptor.tick(now, 100);
        }
        assertThat(acceptor.sessions()).hasSize(1);
        acceptor.tick(6_000, 100);
        assertThat(acceptor.sessions()).isEmpty();
    }

    @Test
    void row_39_limits_refuse_with_a_time_to_wait_and_all_is_freed() {
        acceptor = acceptor(new Acceptor.Room(30, 10, 20, 3_600_000, 777));
        List<TestPeer.Link> links = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Client one = new Client();
            TestPeer.Link link = serve(one.ask(1), i < 15 ? "alice" : "bob" + i, 1);
            links.add(link);
            one.take(link, 1);
            boolean fits = i < 10 || (i >= 15 && i < 35);
            assertThat(one.events).containsExactly(fits ? "attached" : "refused LIMIT 777");
        }
        assertThat(acceptor.sessions()).hasSize(30);
        for (AcceptedCore session : acceptor.sessions()) {
            links.forEach(link -> acceptor.lost(session, link, 2));
        }
        for (long now = 100; now <= 1_200; now += 100) {
            acceptor.tick(now, 100);
        }
        assertThat(acceptor.sessions()).isEmpty();
        Client again = new Client();
        again.take(serve(again.ask(2_000), 2_000), 2_000);
        assertThat(again.events).containsExactly("attached");
    }

    @Test
    void an_idle_session_makes_room_and_a_live_one_never_does() {
        acceptor = acceptor(new Acceptor.Room(1, 10, 20, 3_600_000, 777));
        Client idle = new Client();
        idle.take(serve(idle.ask(1), 1), 1);
        Client refused = new Client();
        refused.take(serve(refused.ask(2), 2), 2);
        assertThat(refused.events).containsExactly("refused LIMIT 777");
        AcceptedCore session = session();
        session.isIdle = true;
        session.core().replaceLink();
        refused.take(serve(refused.ask(3), 3), 3);
        assertThat(refused.events).endsWith("attached");
        assertThat(acceptor.sessions()).hasSize(1).doesNotContain(session);
    }

    @Test
    void row_39_ten_thousand_detached_sessions_take_little_memory() {
        acceptor = acceptor(new Acceptor.Room(10_001, 10_001, 10_000, 3_600_000, 777));
        for (int i = 0; i < 100; i++) {
            serve(new Client().ask(1), 1); // warm
        }
        long before = used();
        for (int i = 0; i < 9_900; i++) {
            serve(new Client().ask(1), 1);
        }
        long each = (used() - before) / 9_900;
        assertThat(acceptor.sessions()).hasSize(10_000);
        // An idle session is its two rings (2.7: window * 200 B is for full ones), two map entries, and what it is
        // called by.
        assertThat(each).isLessThan(4_000);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
