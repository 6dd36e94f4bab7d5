package dev.burin.runtime.session;

import org.jspecify.annotations.Nullable;

/**
 * What a store has of an operation of the peer, when a process goes on with the session of another one (2.14). Arrays are not
 * changed.
 *
 * @param state HELD when it was accepted, STARTED when another process may still run it, RUNNING when one has begun to and
 *     will not go on, DONE when it is over
 * @param flags those of REQ
 * @param deadline milliseconds that are left to it; 0 for none
 * @param request the packet; null when it was not kept
 * @param status of an operation that is over; of one that was started, what it is answered if it is not run again
 * @param response the packet of its answer or a text; null when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // they are never compared
record RestoredOperation(
        IncomingOperation.State state,
        int flags,
        long digest,
        long deadline,
        byte @Nullable [] request,
        Status status,
        byte @Nullable [] response) {
    @Override
    public String toString() {
        return "RestoredOperation[" + state + ", " + status + "]";
    }
}
