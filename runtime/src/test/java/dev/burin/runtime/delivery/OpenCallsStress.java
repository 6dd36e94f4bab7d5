package dev.burin.runtime.delivery;

import dev.burin.runtime.stub.Call;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/** Two take calls out of a table in which they stand in each other's way, while it is added to and grows. */
@JCStressTest
@Outcome(id = "1, 1, 2, 0", expect = Expect.ACCEPTABLE, desc = "each found its own, and nothing else is left")
@State
public class OpenCallsStress {
    private final OpenCalls calls = new OpenCalls();

    public OpenCallsStress() {
        calls.add(call(1));
        calls.add(call(9)); // the home of both is place 1 of 8
        calls.add(call(17));
    }

    private static Call<?> call(long id) {
        Call<?> call = new OpenCall.IntCall();
        call.setMessageId(id);
        return call;
    }

    @Actor
    public void first(IIII_Result result) {
        calls.add(call(2));
        result.r1 = isFound(9) + isFound(9);
    }

    @Actor
    public void second(IIII_Result result) {
        calls.add(call(25));
        result.r2 = isFound(17) + isFound(17);
    }

    private int isFound(long id) {
        Call<?> found = calls.take(id);
        return found == null ? 0 : found.messageId() == id ? 1 : 100;
    }

    @Arbiter
    public void rest(IIII_Result result) {
        result.r3 = isFound(2) + isFound(25);
        result.r4 = calls.size() - isFound(1);
    }
}
