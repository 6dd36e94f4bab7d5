package dev.burin.runtime.mcp;

/** What is to be done about a request that has arrived, as {@link SessionState#triageRequest} decides. */
public enum Triage {
    /** It is new: handle it, and send the response. */
    PROCESS(true, true),
    /** It is a repetition of the latest one: send the response as soon as it is there. */
    SEND(false, true),
    /** It is a late copy of one whose response the client already has: do nothing. */
    STALE(false, false),
    /** A number that no client sends who keeps the rules: close the connection. The session stays as it was. */
    OUT_OF_ORDER(false, false),
    /** The session is over: close the connection. */
    ENDED(false, false);

    private final boolean process;
    private final boolean send;

    Triage(boolean process, boolean send) {
        this.process = process;
        this.send = send;
    }

    /** Whether the request is to be handled, by the one who asked. */
    public boolean shouldProcess() {
        return process;
    }

    /** Whether the response is to be sent when it is there. */
    public boolean shouldSend() {
        return send;
    }
}
