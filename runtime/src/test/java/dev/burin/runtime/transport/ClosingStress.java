package dev.burin.runtime.transport;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Who closes a link, and tells of that itself if nobody reads, against a caller that reads: what has come is not handed up after the
 * end has been told. As {@link TcpLink} and {@link LentReading} do it.
 */
@JCStressTest
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "the caller finds the link closed, and the loop tells")
@Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "the caller finds the link closed")
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "the caller reads, and the loop tells")
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "the caller reads before the link is closed")
@State
public class ClosingStress {
    private final ReadingTurn turn = new ReadingTurn();
    private volatile boolean closed;
    private volatile boolean told;

    public ClosingStress() {
        turn.beginUnused();
    }

    @Actor
    public void read(II_Result result) {
        if (turn.takeForCaller(wasLeft -> {})) {
            if (!closed) {
                result.r1 = told ? 2 : 1;
            }
            turn.callerHasRead();
        }
    }

    @Actor
    public void close(II_Result result) {
        closed = true;
        if (turn.takeToClose()) {
            told = true;
            turn.loopHasRead();
            result.r2 = 1;
        }
    }
}
