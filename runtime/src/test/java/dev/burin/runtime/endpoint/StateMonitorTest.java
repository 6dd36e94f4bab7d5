package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.time.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class StateMonitorTest {
    private final StateMonitor monitor = new StateMonitor("the connection to ", "them", null, Time.SYSTEM);

    private void upAndDown() {
        monitor.change(ConnectionState.STARTING, null);
        monitor.change(ConnectionState.UP, null);
        monitor.change(ConnectionState.DOWN, null);
    }

    @Test
    void who_starts_it_is_content_that_it_came_up_although_a_listener_has_stopped_it_since() {
        int before = monitor.ups();
        upAndDown();
        assertThatCode(() -> monitor.waitUp(0, before)).doesNotThrowAnyException();
    }

    @Test
    void who_did_not_start_it_does_not_wait_for_what_nobody_wants() {
        upAndDown();
        assertThatThrownBy(() -> monitor.waitUp(0, monitor.ups()))
                .isInstanceOf(TransportException.class)
                .hasMessage("cannot wait for UP: the connection to them is not started; call _startAndWaitUp first");
    }
}
