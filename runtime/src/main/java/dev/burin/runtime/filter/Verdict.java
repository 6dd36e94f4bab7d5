package dev.burin.runtime.filter;

/** What a filter has to say to a message. */
public enum Verdict {
    /** It goes on. A message of the filter's own goes no further all the same. */
    PASS,
    /** It waits until {@link FilteredMessage#pass} or {@link FilteredMessage#drop} is called, on any thread. */
    HOLD,
    /**
     * It goes no further. A call of this end fails as not executed, one whose answer is dropped as lost; a peer whose call is
     * dropped is not told, unless with {@link FilteredMessage#answer}.
     */
    DROP
}
