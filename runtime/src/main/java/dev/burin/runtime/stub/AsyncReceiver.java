package dev.burin.runtime.stub;

/** On which thread the receiving end runs a message: the {@code @AsyncReceiver} annotation of the interface. */
public enum AsyncReceiver {
    /** In order and one at a time per session, on the thread that read the message unless that one is needed elsewhere. */
    NONE,
    /** In order and one at a time per session, on a pool. */
    QUEUED,
    /** Each message on a thread of its own, started in order, bounded per listener. */
    FREE
}
