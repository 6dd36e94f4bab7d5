package dev.burin.runtime.session;

import static dev.burin.runtime.session.StoreSamples.bytes;
import static dev.burin.runtime.session.StoreSamples.fill;
import static dev.burin.runtime.session.StoreSamples.get;
import static dev.burin.runtime.session.StoreSamples.id;
import static dev.burin.runtime.session.StoreSamples.meta;
import static dev.burin.runtime.session.StoreSamples.tombstone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.session.OperationRecord.State;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every store does (5.4). */
@Timeout(60)
abstract class SessionStoreContract {
    private final SessionId id = id(7);
    private SessionStore store;

    /** A store without sessions. */
    abstract SessionStore open() throws Exception;

    /** What the next process finds. */
    abstract SessionStore reopen(SessionStore store) throws Exception;

    /** Lets an hour pass. */
    abstract void passAnHour();

    @BeforeEach
    void openStore() throws Exception {
        store = open();
    }

    @AfterEach
    void closeStore() throws Exception {
        store.close();
    }

    private SessionSnapshot only() {
        List<SessionSnapshot> all = store.load();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private State state(long number) {
        return only().records().get(number).state();
    }

    @Test
    void what_was_put_in_comes_out() {
        fill(store, 7);
        SessionSnapshot session = only();
        assertThat(session.meta()).isEqualTo(meta(7));
        assertThat(session.epoch()).isEqualTo(1);
        assertThat(session.owner()).isEqualTo("a");
        assertThat(session.base()).isEqualTo(1);
        assertThat(session.receiveNext()).isEqualTo(5);
        assertThat(session.records().get(1L))
                .isEqualTo(new OperationRecord(State.DONE, "a", 11, 1, 1000, null, 0, bytes("response 1")));
        assertThat(session.records().get(2L))
                .isEqualTo(new OperationRecord(State.RUNNING, "a", 12, 2, 2000, bytes("request 2"), 0, null));
        assertThat(session.records().get(3L))
                .isEqualTo(new OperationRecord(State.QUEUED, null, 13, 3, 3000, bytes("request 3"), 0, null));
        assertThat(session.records().get(4L))
                .isEqualTo(new OperationRecord(State.QUEUED, null, 14, 4, 4000, null, 0, null));
    }

    @Test
    void all_is_there_after_a_restart() throws Exception {
        fill(store, 7);
        fill(store, 8);
        get(store.close(id(8), "a", tombstone(5, 1L)));
        List<SessionSnapshot> before = store.load();
        byte[] key = store.serverKey();
        store = reopen(store);
        assertThat(store.load()).isEqualTo(before);
        assertThat(store.serverKey()).isEqualTo(key).hasSize(32);
        assertThat(get(store.claim(id(8), 2, "b"))).isEqualTo(new Claim.Ended(tombstone(5, 1L)));
        assertThat(get(store.claim(id, 2, "b"))).isInstanceOf(Claim.Granted.class);
        store = reopen(store);
        assertThat(only().owner()).isEqualTo("b");
    }

    @Test
    void of_64_claims_with_one_epoch_one_is_granted() throws Exception {
        get(store.create(meta(7)));
        List<Claim> answers = claimAtOnce(IntStream.generate(() -> 1).limit(64).asLongStream());
        assertThat(answers).filteredOn(Claim.Granted.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(new Claim.Conflict(1)::equals).hasSize(63);
    }

    @Test
    void of_64_claims_the_highest_epoch_owns_the_session_in_the_end() throws Exception {
        get(store.create(meta(7)));
        List<Claim> answers = claimAtOnce(LongStream.rangeClosed(1, 64));
        assertThat(answers.get(63)).isInstanceOf(Claim.Granted.class);
        assertThat(only().owner()).isEqualTo("owner 63");
        assertThat(only().epoch()).isEqualTo(64);
        assertThat(get(store.claim(id, 64, "late"))).isEqualTo(new Claim.Conflict(64));
        assertThat(get(store.claim(id, 3, "late"))).isEqualTo(new Claim.Conflict(64));
    }

    private List<Claim> claimAtOnce(LongStream epochs) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Claim>> claims = new ArrayList<>();
        for (long epoch : epochs.toArray()) {
            CompletableFuture<Claim> claim = new CompletableFuture<>();
            String owner = "owner " + claims.size();
            claims.add(claim);
            Thread thread = new Thread(() -> {
                try {
                    go.await();
                    claim.complete(get(store.claim(id, epoch, owner)));
                } catch (Throwable e) {
                    claim.completeExceptionally(e);
                }
            });
            thread.start();
        }
        go.countDown();
        return claims.stream().map(StoreSamples::get).toList();
    }

    @Test
    void a_claim_tells_what_there_is() {
        assertThat(get(store.claim(id, 1, "a"))).isEqualTo(new Claim.Unknown());
        fill(store, 7);
        SessionSnapshot before = only();
        Claim claim = get(store.claim(id, 5, "b"));
        assertThat(claim)
                .isEqualTo(
                        new Claim.Granted(new SessionSnapshot(meta(7), 5, "b", before.base(), before.records()), "a"));
    }

    @Test
    void a_stale_owner_is_refused() {
        fill(store, 7);
        get(store.claim(id, 2, "b"));
        List<SessionSnapshot> before = store.load();
        assertThat(get(store.accept(id, "a", 5, 1, 0, 0, bytes("x")))).isFalse();
        assertThat(get(store.start(id, "a", 3))).isFalse();
        assertThat(get(store.takeOver(id, "a", 2, "a"))).isFalse();
        assertThat(get(store.done(id, "a", 3, 3, bytes("refused")))).isFalse();
        assertThat(get(store.trim(id, "a", 2))).isFalse();
        assertThat(store.load()).isEqualTo(before);
        assertThat(get(store.start(id, "b", 3))).isTrue();
    }

    @Test
    void an_owner_without_claim_is_refused() {
        get(store.create(meta(7)));
        assertThat(get(store.accept(id, "a", 1, 1, 0, 0, bytes("x")))).isFalse();
        assertThat(get(store.trim(id, "a", 1))).isFalse();
    }

    @Test
    void the_former_runner_may_still_say_what_became_of_its_operation_and_once() {
        fill(store, 7);
        get(store.claim(id, 2, "b"));
        assertThat(get(store.start(id, "b", 2))).isFalse();
        assertThat(get(store.done(id, "b", 2, 17, bytes("no runner")))).isFalse();
        assertThat(get(store.done(id, "a", 2, 0, bytes("late")))).isTrue();
        assertThat(get(store.done(id, "a", 2, 0, bytes("other")))).isFalse();
        assertThat(only().records().get(2L).response()).isEqualTo(bytes("late"));
    }

    @Test
    void an_operation_taken_over_has_a_new_runner() {
        fill(store, 7);
        get(store.claim(id, 2, "b"));
        assertThat(get(store.takeOver(id, "b", 2, "c"))).isFalse();
        assertThat(get(store.takeOver(id, "b", 3, "a"))).isFalse();
        assertThat(get(store.takeOver(id, "b", 2, "a"))).isTrue();
        assertThat(get(store.takeOver(id, "b", 2, "a"))).isTrue();
        assertThat(only().records().get(2L).request()).isEqualTo(bytes("request 2"));
        assertThat(get(store.done(id, "a", 2, 0, bytes("late")))).isFalse();
        assertThat(get(store.done(id, "b", 2, 0, bytes("new")))).isTrue();
    }

    @Test
    void an_operation_is_started_once() {
        fill(store, 7);
        assertThat(get(store.start(id, "a", 1))).isFalse();
        assertThat(get(store.start(id, "a", 9))).isFalse();
        assertThat(get(store.start(id, "a", 3))).isTrue();
        assertThat(state(3)).isEqualTo(State.RUNNING);
        get(store.claim(id, 2, "b"));
        assertThat(get(store.start(id, "b", 3))).isFalse();
    }

    @Test
    void what_is_queued_can_be_refused_by_the_owner() {
        fill(store, 7);
        assertThat(get(store.done(id, "b", 3, 4, bytes("cancelled")))).isFalse();
        assertThat(get(store.done(id, "a", 3, 4, bytes("cancelled")))).isTrue();
        assertThat(get(store.start(id, "a", 3))).isFalse();
        assertThat(get(store.done(id, "a", 9, 4, bytes("cancelled")))).isFalse();
        assertThat(only().records().get(3L).status()).isEqualTo(4);
    }

    @Test
    void what_is_queued_can_be_accepted_anew_and_what_is_started_cannot() {
        fill(store, 7);
        assertThat(get(store.accept(id, "a", 4, 0, 2, 0, null))).isTrue();
        assertThat(only().records().get(4L)).isEqualTo(OperationRecord.queued(0, 2, 0, null));
        assertThat(get(store.accept(id, "a", 2, 12, 2, 0, null))).isTrue();
        assertThat(get(store.accept(id, "a", 2, 99, 2, 0, null))).isFalse();
        assertThat(state(2)).isEqualTo(State.RUNNING);
        assertThat(get(store.accept(id, "a", 1, 99, 2, 0, null))).isFalse();
    }

    @Test
    void operations_may_come_out_of_order() {
        get(store.create(meta(7)));
        get(store.claim(id, 1, "a"));
        assertThat(get(store.accept(id, "a", 2, 0, 0, 0, null))).isTrue();
        assertThat(only().receiveNext()).isEqualTo(1);
        assertThat(get(store.accept(id, "a", 1, 0, 0, 0, null))).isTrue();
        assertThat(only().receiveNext()).isEqualTo(3);
    }

    @Test
    void trimming_forgets_what_is_done_and_nothing_else() throws Exception {
        fill(store, 7);
        assertThat(get(store.trim(id, "a", 3))).isFalse();
        assertThat(get(store.trim(id, "a", 2))).isTrue();
        assertThat(only().base()).isEqualTo(2);
        assertThat(only().records()).containsOnlyKeys(2L, 3L, 4L);
        assertThat(get(store.trim(id, "a", 1))).isTrue();
        assertThat(only().base()).isEqualTo(2);
        // late repetitions of what is forgotten change nothing
        assertThat(get(store.accept(id, "a", 1, 11, 1, 1000, null))).isTrue();
        assertThat(get(store.done(id, "a", 1, 0, bytes("response 1")))).isTrue();
        assertThat(get(store.start(id, "a", 1))).isFalse();
        List<SessionSnapshot> before = store.load();
        store = reopen(store);
        assertThat(store.load()).isEqualTo(before);
        assertThat(only().records()).containsOnlyKeys(2L, 3L, 4L);
    }

    @Test
    void repeating_whatever_was_asked_for_is_harmless() {
        assertThat(get(store.create(meta(7)))).isTrue();
        assertThat(get(store.create(meta(7)))).isTrue();
        Claim first = get(store.claim(id, 4, "a"));
        assertThat(get(store.claim(id, 4, "a"))).isEqualTo(first);
        for (int i = 0; i < 2; i++) {
            assertThat(get(store.accept(id, "a", 1, 5, 0, 0, bytes("x")))).isTrue();
        }
        for (int i = 0; i < 2; i++) {
            assertThat(get(store.start(id, "a", 1))).isTrue();
        }
        assertThat(get(store.accept(id, "a", 1, 5, 0, 0, bytes("x")))).isTrue();
        assertThat(state(1)).isEqualTo(State.RUNNING);
        for (int i = 0; i < 2; i++) {
            assertThat(get(store.done(id, "a", 1, 0, bytes("y")))).isTrue();
        }
        for (int i = 0; i < 2; i++) {
            assertThat(get(store.trim(id, "a", 2))).isTrue();
        }
        assertThat(get(store.create(meta(7)))).isTrue();
        assertThat(only().epoch()).isEqualTo(4);
        for (int i = 0; i < 2; i++) {
            assertThat(get(store.close(id, "a", tombstone(2)))).isTrue();
        }
        assertThat(store.load()).isEmpty();
    }

    @Test
    void another_session_of_the_same_id_is_refused() {
        fill(store, 7);
        SessionMeta other = new SessionMeta(id, "other", "", null, 0, 1, 1, 1, 1, new byte[16]);
        assertThat(get(store.create(other))).isFalse();
        assertThat(only().meta()).isEqualTo(meta(7));
        get(store.close(id, "a", tombstone(5)));
        assertThat(get(store.create(meta(7)))).isFalse();
        assertThat(store.load()).isEmpty();
    }

    @Test
    void only_its_owner_ends_a_session() {
        fill(store, 7);
        assertThat(get(store.claim(id, 9, "b"))).isInstanceOf(Claim.Granted.class);
        assertThat(get(store.close(id, "a", tombstone(5)))).isFalse();
        assertThat(store.load()).hasSize(1);
        assertThat(get(store.close(id, "b", tombstone(5)))).isTrue();
        assertThat(store.load()).isEmpty();
    }

    @Test
    void a_tombstone_is_kept_for_an_hour() throws Exception {
        fill(store, 7);
        Tombstone first = tombstone(5, 1L, 3L);
        assertThat(get(store.close(id, "a", first))).isTrue();
        assertThat(get(store.close(id, "a", tombstone(1)))).isTrue();
        assertThat(get(store.claim(id, 9, "b"))).isEqualTo(new Claim.Ended(first));
        store = reopen(store);
        assertThat(get(store.claim(id, 9, "b"))).isEqualTo(new Claim.Ended(first));
        passAnHour();
        assertThat(get(store.claim(id, 9, "b"))).isEqualTo(new Claim.Unknown());
        assertThat(get(store.close(id, "a", first))).isFalse();
        store = reopen(store);
        assertThat(get(store.claim(id, 9, "b"))).isEqualTo(new Claim.Unknown());
    }

    @Test
    void an_unknown_session_is_refused() {
        assertThat(get(store.accept(id, "a", 1, 0, 0, 0, null))).isFalse();
        assertThat(get(store.start(id, "a", 1))).isFalse();
        assertThat(get(store.takeOver(id, "a", 1, "b"))).isFalse();
        assertThat(get(store.done(id, "a", 1, 0, bytes("")))).isFalse();
        assertThat(get(store.trim(id, "a", 1))).isFalse();
        assertThat(get(store.close(id, "a", tombstone(1)))).isFalse();
    }

    @Test
    void changes_of_one_thread_are_made_in_its_order_without_waiting() {
        List<CompletableFuture<Boolean>> all = new ArrayList<>();
        all.add(store.create(meta(7)));
        CompletableFuture<Claim> claim = store.claim(id, 1, "a");
        for (int n = 1; n <= 200; n++) {
            all.add(store.accept(id, "a", n, n, 0, 0, bytes("request")));
            all.add(store.start(id, "a", n));
            all.add(store.done(id, "a", n, 0, bytes("response " + n)));
            all.add(store.trim(id, "a", n - 9));
        }
        assertThat(all).allSatisfy(future -> assertThat(get(future)).isTrue());
        assertThat(get(claim)).isInstanceOf(Claim.Granted.class);
        assertThat(only().base()).isEqualTo(191);
        assertThat(only().records()).hasSize(10);
    }

    @Test
    void a_snapshot_stays_as_it_was() {
        fill(store, 7);
        SessionSnapshot before = only();
        get(store.start(id, "a", 3));
        get(store.trim(id, "a", 2));
        assertThat(before.records().get(3L).state()).isEqualTo(State.QUEUED);
        assertThat(before.records()).hasSize(4);
    }

    @Test
    void a_closed_store_says_so() {
        store.close();
        store.close();
        assertThatThrownBy(() -> store.create(meta(7)).get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(SessionStoreException.class)
                .hasMessageContaining("was closed");
        assertThatThrownBy(() -> store.claim(id, 1, "a").get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(SessionStoreException.class);
        assertThatThrownBy(() -> store.load())
                .isInstanceOf(SessionStoreException.class)
                .hasMessageContaining("was closed");
    }
}
