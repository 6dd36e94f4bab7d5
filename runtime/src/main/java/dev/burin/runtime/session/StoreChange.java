package dev.burin.runtime.session;

import org.jspecify.annotations.Nullable;

/** A change of a store, as it is asked for and as it is logged. */
@SuppressWarnings("ArrayRecordComponent") // changes are never compared
sealed interface StoreChange {
    /** See {@link SessionStore#create}. */
    record Create(SessionMeta meta) implements StoreChange {}

    /** See {@link SessionStore#claim}. */
    record TakeOwnership(SessionId id, long epoch, String owner) implements StoreChange {}

    /** See {@link SessionStore#accept}; the record is queued. */
    record Accept(SessionId id, String owner, long number, OperationRecord record) implements StoreChange {}

    /** See {@link SessionStore#start}. */
    record Start(SessionId id, String owner, long number) implements StoreChange {}

    /** See {@link SessionStore#takeOver}. */
    record TakeOver(SessionId id, String owner, long number, String runner) implements StoreChange {}

    /** See {@link SessionStore#done}. */
    record Done(SessionId id, String runner, long number, int status, byte[] response) implements StoreChange {}

    /** See {@link SessionStore#trim}. */
    record Trim(SessionId id, String owner, long base) implements StoreChange {}

    /**
     * See {@link SessionStore#close}.
     *
     * @param at milliseconds since 1970
     */
    record End(SessionId id, String owner, Tombstone tombstone, long at) implements StoreChange {}

    /** A session without its records, in a log that was written anew. */
    record SessionImage(
            SessionMeta meta, long epoch, @Nullable String owner, long base) implements StoreChange {}

    /** A record of a session, in a log that was written anew. */
    record RecordImage(SessionId id, long number, OperationRecord record) implements StoreChange {}

    /** A session that is over, in a log that was written anew. */
    record EndImage(SessionId id, Tombstone tombstone, long at) implements StoreChange {}
}
