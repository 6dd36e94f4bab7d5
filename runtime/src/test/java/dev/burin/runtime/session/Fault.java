package dev.burin.runtime.session;

/** Errors of design that a simulation can put in, to see that it would notice them. */
enum Fault {
    NONE,
    /** An answer is forgotten when it is sent, and not when the peer has it. */
    DROP_SENT_RECORD,
    /** The number of an operation that was given up goes to another one. */
    REUSE_NUMBER,
    /** A late RESUME takes the session over. */
    NO_FENCING,
    /** After an expiry all operations are moved to the next session, whether or not they were received. */
    MOVE_EVERYTHING,
    /** The lease also runs while there is a link. */
    EXPIRE_ATTACHED
}
