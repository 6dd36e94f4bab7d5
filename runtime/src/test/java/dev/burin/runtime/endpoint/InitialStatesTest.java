package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.session.InitialState;
import dev.burin.runtime.session.InitialStateNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InitialStatesTest implements InitialStates.Owner {
    private final List<InitialState> begun = new ArrayList<>();
    private final AtomicInteger announced = new AtomicInteger();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final InitialState first = InitialStateNames.another();
    private final InitialState second = InitialStateNames.another();
    private Runnable meanwhile = () -> {};
    private final InitialStates states = new InitialStates(this);

    @Override
    public void beginInitialState() {
        announced.incrementAndGet();
    }

    @Override
    public void setUp(InitialState state) {
        begun.add(state);
        meanwhile.run();
    }

    private void ask(InitialState wanted) {
        states.ask(wanted, tasks::add);
    }

    private void runAll() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    @Test
    void a_state_that_is_asked_for_over_each_link_is_set_up_once() {
        ask(first);
        ask(first); // before it begins
        meanwhile = () -> ask(first); // while it is being set up
        runAll();
        ask(first); // afterwards, but before the session knows
        runAll();
        assertThat(begun).containsExactly(first);
        assertThat(announced).hasValue(1);
    }

    @Test
    void the_state_of_the_next_session_is_set_up_after_that_of_a_lost_one() {
        ask(first);
        meanwhile = () -> {
            meanwhile = () -> {};
            ask(second);
            assertThat(tasks).isEmpty(); // not beside it
            assertThat(begun).containsExactly(first);
        };
        runAll();
        assertThat(begun).containsExactly(first, second);
        assertThat(announced).hasValue(2);
    }

    @Test
    void of_several_sessions_that_were_lost_meanwhile_only_the_last_one_counts() {
        InitialState third = InitialStateNames.another();
        ask(first);
        meanwhile = () -> {
            meanwhile = () -> {};
            ask(second);
            ask(third);
        };
        runAll();
        assertThat(begun).containsExactly(first, third);
    }

    @Test
    void a_session_that_is_opened_later_has_its_state_set_up_too() {
        ask(first);
        runAll();
        ask(second);
        runAll();
        assertThat(begun).containsExactly(first, second);
    }
}
