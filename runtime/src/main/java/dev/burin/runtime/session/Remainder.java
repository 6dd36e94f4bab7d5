package dev.burin.runtime.session;

/** What a session still has to do that has lost its link. */
public enum Remainder {
    /** Nothing, or there is no session. */
    NOTHING,
    /** Something for which it needs another link. */
    OVER_ANOTHER_LINK,
    /** The peer has ended the session: what it has sent before is still run, and then the session ends here, too. */
    WITHOUT_LINK
}
