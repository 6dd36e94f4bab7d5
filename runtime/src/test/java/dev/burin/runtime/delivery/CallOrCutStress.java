package dev.burin.runtime.delivery;

import dev.burin.runtime.stub.Call;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A call that is sent while its link ends: somebody ends it. */
@JCStressTest
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "it was refused")
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "it was sent, and is among those that the end has taken out")
@State
public class CallOrCutStress {
    private final OpenCalls calls = new OpenCalls();
    private final Call<?> call = new OpenCall.IntCall();

    @Actor
    public void send(II_Result result) {
        result.r1 = calls.add(call) ? 1 : 0;
    }

    @Actor
    public void cut(II_Result result) {
        result.r2 = calls.close().size();
    }
}
