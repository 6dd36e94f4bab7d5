package dev.burin.runtime.delivery;

import dev.burin.runtime.stack.LinkClosedException;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A call against a link that closes because nothing is under way: it keeps the link, or may go over another one. */
@JCStressTest
@Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "refused, closed")
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "sent, kept")
@State
public class CallOrDrainStress {
    private final OpenCall open = new OpenCall();

    public CallOrDrainStress() {
        open.answer(1);
    }

    @Actor
    public void call(II_Result result) {
        try {
            open.delivery.callAsync(new OpenCall.IntCall(), 0);
            result.r1 = 1;
        } catch (LinkClosedException e) {
            result.r1 = 0;
        }
    }

    @Actor
    public void drain(II_Result result) {
        open.delivery.closeWhenQuiet();
        result.r2 = open.closes.get();
    }
}
