package dev.burin.runtime.session;

import dev.burin.runtime.session.OperationRecord.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The sessions of a store in memory, and the conditions of all changes. Not thread-safe. */
final class SessionTable {
    private static final long TOMBSTONE_MILLIS = 3_600_000;
    private static final int MAX_TOMBSTONES = 10_000;

    private final LongSupplier wallMillis;
    private final Map<SessionId, Stored> live = new LinkedHashMap<>();
    private final Map<SessionId, StoreChange.EndImage> ended = new LinkedHashMap<>(); // oldest first

    /** @param wallMillis the time of day, in milliseconds since 1970: what is logged is read by later processes */
    SessionTable(LongSupplier wallMillis) {
        this.wallMillis = wallMillis;
    }

    /** What a change did. */
    enum Effect {
        /** It is made now. */
        CHANGED,
        /** It was made before. */
        SAME,
        /** Its condition does not hold. */
        REFUSED
    }

    private static final class Stored {
        final SessionMeta meta;
        final SortedMap<Long, OperationRecord> records = new TreeMap<>();
        long epoch;

        @Nullable
        String owner;

        @Nullable
        String ownerBefore; // the last one

        long base = 1;

        Stored(SessionMeta meta) {
            this.meta = meta;
        }

        boolean isOwnedBy(String name) {
            return name.equals(owner);
        }

        SessionSnapshot snapshot() {
            return new SessionSnapshot(meta, epoch, owner, base, records);
        }
    }

    Effect apply(StoreChange change) {
        if (change instanceof StoreChange.Create create) {
            return create(create.meta());
        } else if (change instanceof StoreChange.TakeOwnership claim) {
            return takeOwnership(claim);
        } else if (change instanceof StoreChange.Accept accept) {
            return accept(accept);
        } else if (change instanceof StoreChange.Start start) {
            return start(start);
        } else if (change instanceof StoreChange.TakeOver takeOver) {
            return takeOver(takeOver);
        } else if (change instanceof StoreChange.Done done) {
            return done(done);
        } else if (change instanceof StoreChange.Trim trim) {
            return trim(trim);
        } else if (change instanceof StoreChange.End end) {
            return end(end);
        }
        return restore(change);
    }

    private Effect create(SessionMeta meta) {
        Stored stored = live.get(meta.id());
        if (stored != null) {
            return stored.meta.equals(meta) ? Effect.SAME : Effect.REFUSED;
        }
        if (ended.containsKey(meta.id())) {
            return Effect.REFUSED;
        }
        live.put(meta.id(), new Stored(meta));
        return Effect.CHANGED;
    }

    private Effect takeOwnership(StoreChange.TakeOwnership claim) {
        Stored stored = live.get(claim.id());
        if (stored == null || claim.epoch() < stored.epoch) {
            return Effect.REFUSED;
        }
        if (claim.epoch() == stored.epoch) {
            return stored.isOwnedBy(claim.owner()) ? Effect.SAME : Effect.REFUSED;
        }
        stored.epoch = claim.epoch();
        stored.ownerBefore = stored.owner;
        stored.owner = claim.owner();
        return Effect.CHANGED;
    }

    /** What is to be answered to a claim that has just had this effect. */
    Claim answer(SessionId id, Effect effect) {
        Stored stored = live.get(id);
        if (stored != null) {
            return effect == Effect.REFUSED
                    ? new Claim.Conflict(stored.epoch)
                    : new Claim.Granted(stored.snapshot(), stored.ownerBefore);
        }
        forgetOldTombstones();
        StoreChange.EndImage end = ended.get(id);
        return end == null ? new Claim.Unknown() : new Claim.Ended(end.tombstone());
    }

    private Effect accept(StoreChange.Accept accept) {
        Stored stored = live.get(accept.id());
        if (stored == null || !stored.isOwnedBy(accept.owner())) {
            return Effect.REFUSED;
        }
        if (accept.number() < stored.base) {
            return Effect.SAME;
        }
        OperationRecord known = stored.records.get(accept.number());
        if (known != null && known.state() != State.QUEUED) {
            return known.digest() == accept.record().digest() ? Effect.SAME : Effect.REFUSED;
        }
        if (accept.record().equals(known)) {
            return Effect.SAME;
        }
        stored.records.put(accept.number(), accept.record());
        return Effect.CHANGED;
    }

    private Effect start(StoreChange.Start start) {
        Stored stored = live.get(start.id());
        OperationRecord known = stored == null ? null : stored.records.get(start.number());
        if (stored == null || known == null || !stored.isOwnedBy(start.owner())) {
            return Effect.REFUSED;
        }
        if (known.state() == State.RUNNING) {
            return start.owner().equals(known.runner()) ? Effect.SAME : Effect.REFUSED;
        }
        if (known.state() == State.DONE) {
            return Effect.REFUSED;
        }
        stored.records.put(start.number(), known.startedBy(start.owner()));
        return Effect.CHANGED;
    }

    private Effect takeOver(StoreChange.TakeOver takeOver) {
        Stored stored = live.get(takeOver.id());
        OperationRecord known = stored == null ? null : stored.records.get(takeOver.number());
        if (stored == null || known == null || known.state() != State.RUNNING || !stored.isOwnedBy(takeOver.owner())) {
            return Effect.REFUSED;
        }
        if (takeOver.owner().equals(known.runner())) {
            return Effect.SAME;
        }
        if (!takeOver.runner().equals(known.runner())) {
            return Effect.REFUSED;
        }
        stored.records.put(takeOver.number(), known.startedBy(takeOver.owner()));
        return Effect.CHANGED;
    }

    private Effect done(StoreChange.Done done) {
        Stored stored = live.get(done.id());
        if (stored == null) {
            return Effect.REFUSED;
        }
        if (done.number() < stored.base) {
            return Effect.SAME;
        }
        OperationRecord known = stored.records.get(done.number());
        if (known == null) {
            return Effect.REFUSED;
        }
        boolean isRunner = known.state() == State.QUEUED
                ? stored.isOwnedBy(done.runner())
                : done.runner().equals(known.runner());
        if (!isRunner) {
            return Effect.REFUSED;
        }
        if (known.state() == State.DONE) {
            boolean isSame = known.status() == done.status() && Arrays.equals(known.response(), done.response());
            return isSame ? Effect.SAME : Effect.REFUSED;
        }
        stored.records.put(done.number(), known.done(done.runner(), done.status(), done.response()));
        return Effect.CHANGED;
    }

    private Effect trim(StoreChange.Trim trim) {
        Stored stored = live.get(trim.id());
        if (stored == null || !stored.isOwnedBy(trim.owner())) {
            return Effect.REFUSED;
        }
        if (trim.base() <= stored.base) {
            return Effect.SAME;
        }
        SortedMap<Long, OperationRecord> below = stored.records.headMap(trim.base());
        if (below.values().stream().anyMatch(record -> record.state() != State.DONE)) {
            return Effect.REFUSED;
        }
        below.clear();
        stored.base = trim.base();
        return Effect.CHANGED;
    }

    private Effect end(StoreChange.End end) {
        Stored stored = live.get(end.id());
        if (stored == null) {
            return ended.containsKey(end.id()) ? Effect.SAME : Effect.REFUSED;
        }
        if (stored.owner != null && !stored.isOwnedBy(end.owner())) {
            return Effect.REFUSED;
        }
        live.remove(end.id());
        bury(new StoreChange.EndImage(end.id(), end.tombstone(), end.at()));
        return Effect.CHANGED;
    }

    private void bury(StoreChange.EndImage end) {
        ended.put(end.id(), end);
        forgetOldTombstones();
    }

    private void forgetOldTombstones() {
        long now = wallMillis.getAsLong();
        Iterator<StoreChange.EndImage> oldest = ended.values().iterator();
        while (oldest.hasNext()) {
            boolean isOld = now - oldest.next().at() >= TOMBSTONE_MILLIS;
            if (!isOld && ended.size() <= MAX_TOMBSTONES) {
                return;
            }
            oldest.remove();
        }
    }

    private Effect restore(StoreChange change) {
        if (change instanceof StoreChange.SessionImage image) {
            Stored stored = new Stored(image.meta());
            stored.epoch = image.epoch();
            stored.owner = image.owner();
            stored.base = image.base();
            return live.putIfAbsent(image.meta().id(), stored) == null ? Effect.CHANGED : Effect.REFUSED;
        } else if (change instanceof StoreChange.RecordImage image) {
            Stored stored = live.get(image.id());
            boolean fits = stored != null && image.number() >= stored.base;
            return fits && Objects.requireNonNull(stored).records.putIfAbsent(image.number(), image.record()) == null
                    ? Effect.CHANGED
                    : Effect.REFUSED;
        } else if (change instanceof StoreChange.EndImage end) {
            bury(end);
            return Effect.CHANGED;
        }
        throw new IllegalArgumentException(change.toString());
    }

    /** Takes what is needed to make a table anew. */
    interface ImageTaker {
        void take(StoreChange image) throws IOException;
    }

    /** Gives all that is needed to make this table anew, in order. */
    void images(ImageTaker taker) throws IOException {
        forgetOldTombstones();
        for (StoreChange.EndImage end : ended.values()) {
            taker.take(end);
        }
        for (Stored stored : live.values()) {
            taker.take(new StoreChange.SessionImage(stored.meta, stored.epoch, stored.owner, stored.base));
            for (Map.Entry<Long, OperationRecord> record : stored.records.entrySet()) {
                taker.take(new StoreChange.RecordImage(stored.meta.id(), record.getKey(), record.getValue()));
            }
        }
    }

    List<SessionSnapshot> snapshots() {
        List<SessionSnapshot> all = new ArrayList<>(live.size());
        live.values().forEach(stored -> all.add(stored.snapshot()));
        return all;
    }
}
