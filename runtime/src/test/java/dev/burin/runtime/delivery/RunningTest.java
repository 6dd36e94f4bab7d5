package dev.burin.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.CallContext;
import org.junit.jupiter.api.Test;

/** What a thread runs is known to itself, however many messages it has run before. */
class RunningTest {
    private static final int MANY = 5000;

    private final OpenCall open = new OpenCall();
    private final Place place = new Place(open.delivery, null);

    @Test
    void a_thread_knows_what_it_runs_while_it_runs_it() {
        for (int i = 0; i < MANY; i++) {
            Running running = Running.next();
            running.set(place, open.call);
            assertThat(Place.current()).isSameAs(place);
            assertThat(CallContext.current()).isNotNull();
            running.set(null, null);
            assertThat(Place.current()).isNull();
            assertThatThrownBy(CallContext::current).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_message_that_is_run_within_another_one_leaves_that_in_place() {
        Running outer = Running.next();
        outer.set(place, open.call);
        for (int i = 0; i < MANY; i++) {
            assertThat(Running.next()).isSameAs(outer);
        }
        assertThat(Place.current()).isSameAs(place);
        outer.set(null, null);
        assertThat(Running.next()).as("its turn has come meanwhile").isNotSameAs(outer);
    }
}
