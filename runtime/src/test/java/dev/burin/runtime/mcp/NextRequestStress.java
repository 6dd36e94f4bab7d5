package dev.burin.runtime.mcp;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LI_Result;

/** The next request waits for the response to the one before, and whoever sends that gets it or hears that it is not wanted any more. */
@JCStressTest
@Outcome(id = "PROCESS, 7", expect = Expect.ACCEPTABLE, desc = "the response was sent before the next request began")
@Outcome(id = "PROCESS, 0", expect = Expect.ACCEPTABLE, desc = "the next request says that the client has the response")
@State
public class NextRequestStress {
    private final Uninterrupted session = new Uninterrupted();

    public NextRequestStress() {
        session.triage(1);
    }

    @Actor
    public void next(LI_Result result) {
        result.r1 = session.triage(2);
    }

    @Actor
    public void respond(LI_Result result) {
        session.respond(7);
        result.r2 = session.response(1);
    }
}
