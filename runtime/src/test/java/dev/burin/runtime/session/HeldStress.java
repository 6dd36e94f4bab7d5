package dev.burin.runtime.session;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** An idle block is taken while another one is given back: the peer is told last how many there are. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "the peer knows that one is held")
@State
public class HeldStress {
    private final LockedPeer session = new LockedPeer(4);
    private final AtomicInteger blocks = new AtomicInteger(1);

    public HeldStress() {
        session.hold(blocks::get);
    }

    @Actor
    public void take() {
        blocks.incrementAndGet();
        session.hold(blocks::get);
    }

    @Actor
    public void giveBack() {
        blocks.decrementAndGet();
        session.hold(blocks::get);
    }

    @Arbiter
    public void look(I_Result result) {
        byte[] last = session.peer.link.last();
        result.r1 = SimFrames.type(last) == Frames.HOLD ? Frames.getInt(last, 4) : -1;
    }
}
