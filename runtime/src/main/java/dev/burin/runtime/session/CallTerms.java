package dev.burin.runtime.session;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Message;

/**
 * On what terms a call is sent, attached to it until it is an operation.
 *
 * @param flags as in a REQ
 * @param deadline as of the session's clock, in milliseconds; 0 for none
 */
record CallTerms(int flags, long deadline) {
    private static final CallTerms ONEWAY = new CallTerms(Frames.FLAG_ONEWAY, 0);
    private static final CallTerms OF_FILTER = new CallTerms(Frames.FLAG_ONEWAY | Frames.FLAG_INIT, 0);
    private static final CallTerms CALL = new CallTerms(0, 0);

    /** Most calls have the same terms: saves 24 bytes of each. */
    static CallTerms of(int flags, long deadline) {
        if (deadline == 0 && flags == 0) {
            return CALL;
        }
        return deadline == 0 && flags == Frames.FLAG_ONEWAY ? ONEWAY : new CallTerms(flags, deadline);
    }

    /** Those of a message: what was noted on it, or else what its type says. Messages of filters
     * come before the initial state, which may need what they bring about. */
    static CallTerms of(Message message) {
        if (message.operation() instanceof CallTerms given) {
            return given;
        }
        if (message instanceof Call<?> call) {
            return call.messageType().isOneway() ? ONEWAY : CALL;
        }
        return OF_FILTER;
    }

    /** The operation that a message becomes, with a buffer as of {@link OutgoingOperation}. */
    OutgoingOperation operation(Message message, byte[] buffer, int length) {
        return new OutgoingOperation(message, flags, deadline, buffer, length);
    }
}
