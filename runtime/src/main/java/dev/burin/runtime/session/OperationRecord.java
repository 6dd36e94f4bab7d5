package dev.burin.runtime.session;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a store knows of one operation. Content is compared. Arrays must not be changed.
 *
 * @param runner the owner that started it, or completed it without a start; null while it is queued
 * @param digest of its request; 0 when there is none
 * @param flags those of REQ (2.2)
 * @param deadlineMillis what was left to it when it was accepted; 0 when it has no deadline
 * @param request its bytes; null when they are not kept, and once it is done
 * @param status that of RES (2.2); 0 before it is done
 * @param response the bytes of its answer; null before it is done
 */
@SuppressWarnings("ArrayRecordComponent") // content is compared
public record OperationRecord(
        State state,
        @Nullable String runner,
        long digest,
        int flags,
        long deadlineMillis,
        byte @Nullable [] request,
        int status,
        byte @Nullable [] response) {

    /** How far it has come. */
    public enum State {
        /** It was accepted, and not started. */
        QUEUED,
        /** It was started, and may have had an effect. */
        RUNNING,
        /** It is over, with a status and an answer. */
        DONE
    }

    static OperationRecord queued(long digest, int flags, long deadlineMillis, byte @Nullable [] request) {
        return new OperationRecord(State.QUEUED, null, digest, flags, deadlineMillis, request, 0, null);
    }

    OperationRecord startedBy(String newRunner) {
        return new OperationRecord(State.RUNNING, newRunner, digest, flags, deadlineMillis, request, 0, null);
    }

    OperationRecord done(String finalRunner, int finalStatus, byte[] finalResponse) {
        return new OperationRecord(
                State.DONE, finalRunner, digest, flags, deadlineMillis, null, finalStatus, finalResponse);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OperationRecord record
                && state == record.state
                && Objects.equals(runner, record.runner)
                && digest == record.digest
                && flags == record.flags
                && deadlineMillis == record.deadlineMillis
                && Arrays.equals(request, record.request)
                && status == record.status
                && Arrays.equals(response, record.response);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, runner, digest, status, Arrays.hashCode(request), Arrays.hashCode(response));
    }

    @Override
    public String toString() {
        return "OperationRecord[" + state + ", runner " + runner + ", status " + status + "]";
    }
}
