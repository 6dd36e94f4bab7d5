package dev.burin.runtime.mcp;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/** Whatever two or three threads do at once has the outcome of some order one after the other. */
@Param(name = "n", gen = IntGen.class, conf = "1:3")
public class SessionStateLincheckTest {
    private final SessionState state = new SessionState();

    /** Called by Lincheck, for each execution. */
    public SessionStateLincheckTest() {}

    @Operation
    public String triage(@Param(name = "n") int number) {
        return String.valueOf(state.triageNow(number));
    }

    @Operation
    public String respond(@Param(name = "n") int response) {
        try {
            state.setResponse(new byte[] {(byte) response});
            return "set";
        } catch (IllegalStateException e) {
            return "refused";
        }
    }

    @Operation
    public int poll(@Param(name = "n") int number) {
        byte[] response = state.pollResponse(number);
        return response == null ? -1 : response.length == 0 ? -2 : response[0];
    }

    @Operation
    public void end() {
        state.end();
    }

    @Test
    void it_is_linearizable() {
        new ModelCheckingOptions()
                .iterations(6)
                .invocationsPerIteration(200)
                .threads(2)
                .actorsPerThread(3)
                .check(SessionStateLincheckTest.class);
    }
}
