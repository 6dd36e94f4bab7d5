package dev.burin.runtime.delivery;

import dev.burin.runtime.stub.Call;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Calls that are sent while their link ends: somebody ends each of them. */
@JCStressTest
@Outcome(
        id = {"0, 0", "1, 1", "2, 2", "3, 3", "4, 4"},
        expect = Expect.ACCEPTABLE,
        desc = "those that were not refused are among those that the end has taken out")
@State
public class CallOrCutStress {
    private static final Call<?>[] CALLS = {
        new OpenCall.IntCall(), new OpenCall.IntCall(), new OpenCall.IntCall(), new OpenCall.IntCall()
    };
    private final OpenCalls calls = new OpenCalls();

    @Actor
    public void send(II_Result result) {
        for (Call<?> call : CALLS) {
            result.r1 += calls.add(call) ? 1 : 0;
        }
    }

    @Actor
    public void cut(II_Result result) {
        result.r2 = calls.close().size();
    }
}
