package examples.bank;

import dev.burin.runtime.session.Completion;
import dev.burin.runtime.session.OperationKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The money, and how it got where it is. All of it is in a journal, by which a new process goes on where the last one was
 * killed. Thread-safe.
 *
 * <p>The effect of a transfer and the note that it was made, under its id and the key of the call, are one line: either both are
 * there after a crash, or none is. That is what makes a question after the crash worth asking. A second table beside the
 * accounts, written at another moment, would be wrong just when it is needed.
 */
final class Vault implements AutoCloseable {
    private final Journal journal;
    private final long[] balances = new long[Bank.ACCOUNTS]; // guarded by this
    private final Map<String, Bank.Transfer> transfers = new HashMap<>(); // guarded by this; by id
    private final Set<String> keys = new HashSet<>(); // guarded by this; of the calls that are in the journal

    private Vault(Journal journal) {
        this.journal = journal;
        Arrays.fill(balances, Bank.OPENING_BALANCE);
    }

    /** Opens the vault whose journal this is. */
    static Vault open(Path path) throws IOException {
        Vault vault = new Vault(Journal.open(path));
        for (String line : Journal.read(path)) {
            vault.note(JournalLine.key(line));
            JournalLine.read(line).ifPresent(vault::apply);
        }
        return vault;
    }

    private synchronized void apply(Bank.Transfer transfer) {
        balances[transfer.payer()] -= transfer.amount();
        balances[transfer.payee()] += transfer.amount();
        transfers.put(transfer.id(), transfer);
    }

    private synchronized void note(String key) {
        keys.add(key);
    }

    /**
     * Moves money, and returns when that can no longer be lost.
     *
     * @param key of the call that asks for it
     */
    Bank.Transfer transfer(String key, String id, int payer, int payee, long amount)
            throws Bank.NoSuchAccount, Bank.NotEnough {
        Bank.Transfer transfer;
        long place;
        synchronized (this) {
            check(payer);
            check(payee);
            Bank.Transfer earlier = transfers.get(id);
            if (earlier == null) {
                if (amount < 0 || balances[payer] < amount) {
                    throw new Bank.NotEnough("there is too little on account " + payer, payer, balances[payer]);
                }
                transfer = new Bank.Transfer(transfers.size() + 1L, id, payer, payee, amount);
                place = journal.append(JournalLine.of(transfer, key));
                apply(transfer);
            } else {
                transfer = earlier;
                place = journal.append(JournalLine.again(id, key)); // the demonstration counts them
            }
        }
        journal.force(place);
        return transfer;
    }

    private static void check(int account) throws Bank.NoSuchAccount {
        if (account < 0 || account >= Bank.ACCOUNTS) {
            throw new Bank.NoSuchAccount("there are accounts 0 to " + (Bank.ACCOUNTS - 1), account);
        }
    }

    /** The transfer of that id, or null. */
    synchronized Bank.Transfer find(String id) {
        return transfers.get(id);
    }

    synchronized long[] balances() {
        return balances.clone();
    }

    void audit(String key, String client, int note) {
        journal.force(journal.append(JournalLine.audit(client, note, key)));
    }

    // tag::resolver[]
    /**
     * What became of a call that ran when the process was killed. One that has left no line in the journal has done nothing,
     * and may be run now. Of one that has, the answer is not in the journal: its caller is told that nobody knows, and asks
     * with {@code statusOf}.
     */
    synchronized Completion resolve(OperationKey key) {
        return keys.contains(key.toString()) ? new Completion.Unknown() : new Completion.NotExecuted();
    }
    // end::resolver[]

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
