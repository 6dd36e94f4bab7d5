package dev.burin.runtime.delivery;

import dev.burin.runtime.stub.Call;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A thread that waits for an answer against the one that brings it: it wakes, and sees the result. */
@JCStressTest
@Outcome(id = "7", expect = Expect.ACCEPTABLE, desc = "it got the result")
@State
public class WaitingCallerStress {
    private final OpenCall open = new OpenCall();
    private final OpenCall.IntCall waiting = new OpenCall.IntCall();

    @Actor
    public void call(I_Result result) {
        open.delivery.call(waiting, 0);
        result.r1 = waiting.result();
    }

    @Actor
    public void answer() {
        Call<?> taken = open.delivery.takeCall(2);
        while (taken == null) { // it is still to be sent
            Thread.onSpinWait();
            taken = open.delivery.takeCall(2);
        }
        waiting.value = 7;
        open.delivery.answered(taken, null);
    }
}
