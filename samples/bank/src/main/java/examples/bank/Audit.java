package examples.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the journal says when all is over, read without the help of those who wrote it.
 *
 * @param twice how many transfers and notes were carried out again
 */
record Audit(int transfers, int notes, int twice, List<Long> balances) {
    static Audit of(Path journal) throws IOException {
        long[] balances = new long[Bank.ACCOUNTS];
        Arrays.fill(balances, Bank.OPENING_BALANCE);
        Set<String> ids = new HashSet<>();
        Set<String> notes = new HashSet<>();
        int twice = 0;
        for (String line : Journal.read(journal)) {
            Bank.Transfer transfer = JournalLine.read(line).orElse(null);
            if (transfer != null) {
                balances[transfer.payer()] -= transfer.amount();
                balances[transfer.payee()] += transfer.amount();
            }
            boolean isFirst = transfer != null
                    ? ids.add(transfer.id())
                    : line.startsWith(JournalLine.AUDIT) && notes.add(JournalLine.content(line));
            twice += isFirst ? 0 : 1;
        }
        return new Audit(
                ids.size(), notes.size(), twice, Arrays.stream(balances).boxed().toList());
    }

    long sum() {
        return balances.stream().mapToLong(Long::longValue).sum();
    }
}
