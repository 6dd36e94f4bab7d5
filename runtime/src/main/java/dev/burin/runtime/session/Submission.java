package dev.burin.runtime.session;

import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.stack.LinkClosedException;

/** What became of an operation that was given to a session. */
enum Submission {
    TAKEN("it was taken"),
    ENDED("the session is over"),
    QUEUE_FULL("too many calls wait already (options Session.queueLimit, Session.queueBytes)"),
    OVERLOAD("calls within calls have filled the window (option Session.window)"),
    TOO_LARGE("it is larger than the peer takes (its option Session.maxFrame)");

    private final String text;

    Submission(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /**
     * Tells whoever sends the operation that it was not taken.
     *
     * @throws LinkClosedException when the session is over: the operation may be of the next one
     */
    void throwUnlessTaken() {
        if (this == ENDED) {
            throw new LinkClosedException(null);
        }
        if (this != TAKEN) {
            throw new NotExecutedException("it was not sent: " + text, null);
        }
    }
}
