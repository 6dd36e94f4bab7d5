package dev.burin.runtime.session;

import dev.burin.runtime.time.Time;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a store has of the peer's operations after a restart of the process (2.14): taken up in the order of their numbers, as
 * far as there is no gap. Guarded by the session's lock.
 */
final class RestoredRecords {
    private final Records records;
    private final SortedMap<Long, RestoredOperation> ahead; // with numbers beyond the next

    RestoredRecords(Records records, SortedMap<Long, RestoredOperation> restored) {
        this.records = records;
        this.ahead = new TreeMap<>(restored);
    }

    /** Takes what is restored up to a gap: what is behind it is met again when the peer has filled it. */
    void goOn(long now) {
        while (!ahead.isEmpty()) {
            RestoredOperation known = ahead.remove(records.next());
            if (known == null || (known.state() == IncomingOperation.State.HELD && known.request() == null)) {
                return; // one that was not started and not told as received comes again
            }
            take(known, now);
        }
    }

    /** Nothing is recorded again before it changes. */
    private void take(RestoredOperation known, long now) {
        long deadline = known.deadline() == 0 ? 0 : Time.orOne(now + known.deadline());
        IncomingOperation record = records.add(known.flags(), known.digest(), deadline);
        record.isRecorded = true;
        byte[] request = known.request();
        byte[] response = known.response();
        if (known.state() == IncomingOperation.State.STARTED) {
            records.runsElsewhere(record);
        } else if (known.state() == IncomingOperation.State.DONE) {
            records.keepResponse(record, known.status(), response, 0, response == null ? 0 : response.length);
            record.isAnswerRecorded = true;
        } else if (request != null && (known.state() == IncomingOperation.State.HELD || mayRunAgain(known))) {
            record.mayHaveRun = known.state() != IncomingOperation.State.HELD;
            record.request = request;
            records.waits(record, request.length);
        } else {
            records.finish(record, ending(known), response, 0, response == null ? 0 : response.length);
        }
    }

    private static boolean mayRunAgain(RestoredOperation known) {
        return ending(known) == Status.INTERRUPTED_BY_RESTART && (known.flags() & Frames.FLAG_IDEMPOTENT) != 0;
    }

    /** How an operation ends that cannot go on: nothing else is known of one that was running. */
    private static Status ending(RestoredOperation known) {
        return known.status() == Status.OK ? Status.INTERRUPTED_BY_RESTART : known.status();
    }
}
