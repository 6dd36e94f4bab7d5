package dev.burin.runtime.endpoint;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.time.Time;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Somebody waits for UP, and somebody for DOWN, while a session is up for a moment. */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "the wait began before it was down")
@Outcome(id = "2, 1", expect = Expect.ACCEPTABLE, desc = "the wait began afterwards")
@State
public class StateMonitorStress {
    private final StateMonitor monitor = new StateMonitor("", null, null, Time.SYSTEM);

    public StateMonitorStress() {
        monitor.change(ConnectionState.STARTING, null);
    }

    @Actor
    public void up(II_Result result) {
        try {
            monitor.waitUp(0, monitor.ups());
            result.r1 = 1;
        } catch (TransportException e) {
            result.r1 = 2;
        }
    }

    @Actor
    public void down(II_Result result) {
        monitor.waitDown(0);
        result.r2 = 1;
    }

    @Actor
    public void session() {
        monitor.change(ConnectionState.UP, null);
        monitor.change(ConnectionState.DOWN, null);
    }
}
