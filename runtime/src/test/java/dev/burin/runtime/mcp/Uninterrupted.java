package dev.burin.runtime.mcp;

/** A session as those see it whom nobody interrupts. */
record Uninterrupted(SessionState state) {
    Uninterrupted() {
        this(new SessionState());
    }

    Triage triage(long number) {
        try {
            return state.triageRequest(number);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The only byte of the response; 0 when it is not wanted any more. */
    int response(long number) {
        try {
            byte[] response = state.waitGetResponse(number);
            return response == null ? 0 : response[0];
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void respond(int response) {
        state.setResponse(new byte[] {(byte) response});
    }
}
