package dev.burin.runtime.mcp;

import org.jspecify.annotations.Nullable;

/**
 * The state of one session: which request came last, and its response. Thread-safe.
 *
 * <p>A server has a thread for each connection. It learns late, or never, that a connection is gone, so one session can
 * have several threads at once: one that handles request n for a connection that broke, and others that were asked for
 * n again. This class makes them work together: each request is handled exactly once, and its response stays until the
 * client has it for certain. The names are those of libmuscle.
 *
 * <p>A session is in one of two states: request n is being handled, or response n is there. {@link #setResponse} leads
 * from the first to the second. Request n+1 leads back: a client sends it only when it has response n, so that one is
 * forgotten. Sending a response changes nothing, because a send that succeeds has not yet arrived.
 *
 * <pre>
 * request n arrives; cur came last       process  send
 * n = cur+1, response cur is there       yes      yes
 * n = cur                                no       yes, when the response is there
 * n &lt; cur                                no       no
 * n = cur+1, cur is still being handled  waits until it is done; then as in the first line
 * n &gt;= cur+2, or n &lt; 1                   no       no; the connection is to be closed
 * </pre>
 *
 * Waiting never lasts longer than the handling of one request, provided that whoever was told to process it always sets
 * a response; {@link #end} lets every waiting thread go.
 */
public final class SessionState {
    // guarded by this; at the start request 0 seems to have been handled, so that 1 is the next
    private long current;
    private byte @Nullable [] response = new byte[0];
    private boolean ended;

    /** A session that awaits request 1. */
    public SessionState() {}

    /**
     * Decides what to do about a request that has arrived as a whole. When its predecessor is still being handled, waits
     * for that first.
     *
     * @param number the number of the request; clients count from 1
     */
    public synchronized Triage triageRequest(long number) throws InterruptedException {
        Triage triage = triageNow(number);
        while (triage == null) {
            wait();
            triage = triageNow(number);
        }
        return triage;
    }

    /** The decision; null when the request must wait until its predecessor has been handled. */
    synchronized @Nullable Triage triageNow(long number) {
        if (ended) {
            return Triage.ENDED;
        }
        if (number < 1 || number - 1 > current) {
            return Triage.OUT_OF_ORDER;
        }
        if (number < current) {
            return Triage.STALE;
        }
        if (number == current) {
            return Triage.SEND;
        }
        if (response == null) {
            return null;
        }
        current = number;
        response = null;
        return Triage.PROCESS;
    }

    /**
     * Sets the response of the latest request and wakes all who wait for it. To be called exactly once by whoever was
     * told to {@linkplain Triage#PROCESS process} the request, whatever happened. Does nothing once the session is over.
     *
     * @param response not copied: must not be changed any more
     * @throws IllegalStateException when no request is being handled
     */
    public synchronized void setResponse(byte[] response) {
        if (ended) {
            return;
        }
        if (this.response != null) {
            throw new IllegalStateException("request " + current + " has its response already; set one response for"
                    + " each request that is to be processed");
        }
        this.response = response;
        notifyAll();
    }

    /**
     * Waits until the response of a request is there.
     *
     * @return the response, which must not be changed; null when it is gone, because the next request has begun since, or
     *     because the session is over. Then there is nothing to send: the client has it, or is gone.
     */
    public synchronized byte @Nullable [] waitGetResponse(long number) throws InterruptedException {
        while (!ended && current <= number) {
            byte[] response = pollResponse(number);
            if (response != null) {
                return response;
            }
            wait();
        }
        return null;
    }

    /** The response of a request when it is there at this moment. */
    synchronized byte @Nullable [] pollResponse(long number) {
        return ended || current != number ? null : response;
    }

    /** Ends the session: forgets the response, and lets all waiting threads go. May be called at any time. */
    public synchronized void end() {
        ended = true;
        response = null;
        notifyAll();
    }

    /** The number of the latest request; 0 before the first. */
    public synchronized long currentRequest() {
        return current;
    }

    @Override
    public synchronized String toString() {
        String state = ended ? "over" : response == null ? "being handled" : "answered";
        return "SessionState(request " + current + ", " + state + ")";
    }
}
