package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;

/** What a RES says of its operation (2.2). */
enum Status {
    /** It was run; what follows is the answer, which may be an exception. */
    OK(0, Outcome.EXECUTED, "was run"),
    DRAINING(1, Outcome.NOT_EXECUTED, "the peer is being stopped"),
    DEADLINE(2, Outcome.NOT_EXECUTED, "its deadline had passed before the peer could start it"),
    OVERLOAD(3, Outcome.NOT_EXECUTED, "the peer is overloaded"),
    CANCELLED_UNSTARTED(4, Outcome.NOT_EXECUTED, "it was cancelled before the peer started it"),
    SKIPPED(5, Outcome.NOT_EXECUTED, "it was given up before the peer had it"),
    NO_SUCH_OPERATION(6, Outcome.NOT_EXECUTED, "the peer knows no such message"),
    CANCELLED_RUNNING(16, Outcome.UNKNOWN, "it was cancelled while the peer ran it"),
    INTERRUPTED_BY_RESTART(17, Outcome.UNKNOWN, "the peer was restarted while it ran it"),
    RESULT_TOO_LARGE(32, Outcome.EXECUTED, "its result is too large to travel"),
    RESULT_NOT_KEPT(33, Outcome.EXECUTED, "its result was not kept");

    private final int code;
    private final Outcome outcome;
    private final String text;

    Status(int code, Outcome outcome, String text) {
        this.code = code;
        this.outcome = outcome;
        this.text = text;
    }

    int code() {
        return code;
    }

    Outcome outcome() {
        return outcome;
    }

    String text() {
        return text;
    }

    /** The status with that code. A code from a newer peer says too little to tell more than that nobody knows. */
    static Status of(int code) {
        for (Status status : values()) {
            if (status.code == code) {
                return status;
            }
        }
        return CANCELLED_RUNNING;
    }
}
