package dev.burin.runtime.mcp;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** The same request over two connections: one of them handles it, and both get the response. */
@JCStressTest
@Outcome(id = "7, 7, 1", expect = Expect.ACCEPTABLE, desc = "handled once")
@State
public class RequestTwiceStress {
    private final Uninterrupted session = new Uninterrupted();
    private final AtomicInteger handled = new AtomicInteger();

    @Actor
    public void first(III_Result result) {
        result.r1 = responseToRequest();
    }

    @Actor
    public void second(III_Result result) {
        result.r2 = responseToRequest();
    }

    private int responseToRequest() {
        if (session.triage(1) == Triage.PROCESS) {
            handled.incrementAndGet();
            session.respond(7);
        }
        return session.response(1);
    }

    @Arbiter
    public void count(III_Result result) {
        result.r3 = handled.get();
    }
}
