package dev.burin.runtime.session;

import java.util.List;

/** The operations of this end that have no number yet (2.5). Guarded by the session's lock. */
final class OutgoingQueue {
    /** Of the initial state: pass the gate. */
    final SparseQueue<OutgoingOperation> initial = new SparseQueue<>();

    /** Others may wait for them: pass those of the user. */
    final SparseQueue<OutgoingOperation> nested = new SparseQueue<>();

    /** Of the user's. */
    final SparseQueue<OutgoingOperation> usual = new SparseQueue<>();

    private long bytes;
    private int nestedCount;

    boolean isEmpty() {
        return usual.isEmpty() && initial.isEmpty() && nested.isEmpty();
    }

    /** The bytes of all. */
    long bytes() {
        return bytes;
    }

    /** How many nested ones there are, those of the initial state included. */
    int nestedCount() {
        return nestedCount;
    }

    /** Adds an operation behind those of its kind; whether none that must go first was there. */
    boolean addBehind(OutgoingOperation operation) {
        if (operation.isInit() && operation.isNested()) {
            addFirst(operation); // others of the initial state wait for it
            return true;
        }
        SparseQueue<OutgoingOperation> queue = queueOf(operation);
        boolean isFirst = queue.isEmpty();
        queue.add(operation);
        count(operation, 1);
        return isFirst;
    }

    void addFirst(OutgoingOperation operation) {
        queueOf(operation).addFirst(operation);
        count(operation, 1);
    }

    /** Takes the first out of one of the queues, which is not empty. */
    void removeFirst(SparseQueue<OutgoingOperation> queue) {
        OutgoingOperation first = queue.poll();
        if (first != null) {
            count(first, -1);
        }
    }

    /** Takes one out; whether it was there. */
    boolean remove(OutgoingOperation operation) {
        boolean wasThere = queueOf(operation).remove(operation);
        if (wasThere) {
            count(operation, -1);
        }
        return wasThere;
    }

    /** Takes all out, those first that go first. */
    void moveTo(List<OutgoingOperation> target) {
        initial.moveTo(target);
        nested.moveTo(target);
        usual.moveTo(target);
        bytes = 0;
        nestedCount = 0;
    }

    private SparseQueue<OutgoingOperation> queueOf(OutgoingOperation operation) {
        return operation.isInit() ? initial : operation.isNested() ? nested : usual;
    }

    private void count(OutgoingOperation operation, int sign) {
        bytes += sign * (long) operation.length;
        nestedCount += operation.isNested() ? sign : 0;
    }
}
