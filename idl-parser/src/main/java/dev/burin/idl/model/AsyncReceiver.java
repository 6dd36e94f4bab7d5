package dev.burin.idl.model;

/** Where the receiving end runs the implementation of a message. */
public enum AsyncReceiver {
    /** In order, one at a time. */
    NONE,
    /** On the session's own serial queue. */
    QUEUED,
    /** On a thread of its own. */
    FREE
}
