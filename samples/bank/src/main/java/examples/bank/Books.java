package examples.bank;

import java.util.Arrays;
import java.util.List;

/** What the clients know, all together. Thread-safe. */
final class Books {
    private final long[] balances = new long[Bank.ACCOUNTS]; // guarded by this, as all here
    private int done;
    private int refused;
    private int unknown;
    private int notes;
    private long told;

    Books() {
        Arrays.fill(balances, Bank.OPENING_BALANCE);
    }

    /** A transfer was made; to be told once for each. */
    synchronized void done(Bank.Transfer transfer) {
        balances[transfer.payer()] -= transfer.amount();
        balances[transfer.payee()] += transfer.amount();
        done++;
        notifyAll();
    }

    /** The bank has refused a transfer. */
    synchronized void refused() {
        refused++;
        notifyAll();
    }

    /** Of a call nobody knew whether it was run. */
    synchronized void unknown() {
        unknown++;
    }

    /** A note was sent. */
    synchronized void noted() {
        notes++;
    }

    /** The bank has told a client of a transfer. */
    synchronized void told() {
        told++;
    }

    /** Waits until so many transfers are over. */
    synchronized void awaitFinished(int count) throws InterruptedException {
        while (done + refused < count) {
            wait();
        }
    }

    synchronized Snapshot snapshot() {
        return new Snapshot(Arrays.stream(balances).boxed().toList(), done, refused, unknown, notes, told);
    }

    /** The books at one moment. */
    record Snapshot(List<Long> balances, int done, int refused, int unknown, int notes, long told) {
        int finished() {
            return done + refused;
        }
    }
}
