package dev.burin.runtime.mcp;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LI_Result;

/** The end of a session lets go whoever waits in it. */
@JCStressTest
@Outcome(id = "ENDED, 0", expect = Expect.ACCEPTABLE, desc = "both were let go")
@State
public class EndStress {
    private final Uninterrupted session = new Uninterrupted();

    public EndStress() {
        session.triage(1);
    }

    @Actor
    public void waiting(LI_Result result) {
        result.r1 = session.triage(2);
        result.r2 = session.response(1);
    }

    @Actor
    public void end() {
        session.state().end();
    }
}
