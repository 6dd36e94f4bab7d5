package dev.burin.runtime.session;

/**
 * On what terms a call is sent, attached to it until it is an operation.
 *
 * @param flags as in a REQ
 * @param deadline as of the session's clock, in milliseconds; 0 for none
 */
record CallTerms(int flags, long deadline) {
    static final CallTerms ONEWAY = new CallTerms(Frames.FLAG_ONEWAY, 0);
}
