package examples.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The money, and how it got where it is. All of it is in a journal, by which a new process goes on where the last one was
 * killed. Thread-safe.
 *
 * <p>The effect of a transfer and the note that it was made, under its id, are one line: either both are there after a crash,
 * or none is. That is what makes a question after the crash worth asking. A second table beside the accounts, written at
 * another moment, would be wrong just when it is needed.
 */
final class Vault implements AutoCloseable {
    private final Journal journal;
    private final long[] balances = new long[Bank.ACCOUNTS]; // guarded by this
    private final Map<String, Bank.Transfer> transfers = new HashMap<>(); // guarded by this; by id

    private Vault(Journal journal) {
        this.journal = journal;
        Arrays.fill(balances, Bank.OPENING_BALANCE);
    }

    /** Opens the vault whose journal this is. */
    static Vault open(Path path) throws IOException {
        Vault vault = new Vault(Journal.open(path));
        for (String line : Journal.read(path)) {
            JournalLine.read(line).ifPresent(vault::apply);
        }
        return vault;
    }

    private synchronized void apply(Bank.Transfer transfer) {
        balances[transfer.payer()] -= transfer.amount();
        balances[transfer.payee()] += transfer.amount();
        transfers.put(transfer.id(), transfer);
    }

    /** Moves money, and returns when that can no longer be lost. */
    Bank.Transfer transfer(String id, int payer, int payee, long amount) throws Bank.NoSuchAccount, Bank.NotEnough {
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
                place = journal.append(JournalLine.of(transfer));
                apply(transfer);
            } else {
                transfer = earlier;
                place = journal.append(
                        JournalLine.again(id)); // nobody is to do that here: the demonstration counts them
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

    void audit(String client, int note) {
        journal.force(journal.append(JournalLine.audit(client, note)));
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
