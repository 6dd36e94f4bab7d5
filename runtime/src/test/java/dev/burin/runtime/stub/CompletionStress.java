package dev.burin.runtime.stub;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Who sees that a call is done sees its result, too: the result itself is a plain field. */
@JCStressTest
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "not done yet")
@Outcome(id = "1, 7", expect = Expect.ACCEPTABLE, desc = "done, with the result")
@State
public class CompletionStress {
    private final Answered call = new Answered();

    @Actor
    public void complete() {
        call.value = 7;
        call.complete();
    }

    @Actor
    public void look(II_Result result) {
        if (call.isDone()) {
            result.r1 = 1;
            result.r2 = call.value;
        }
    }

    private static final class Answered extends Call<Integer> {
        private static final MessageType TYPE = MessageType.call("test.Service", "number");
        private int value;

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {}
    }
}
