package examples.bank;

import java.util.Optional;

/** What the lines of the journal look like. The last word of each is the key of the call that it comes from. */
final class JournalLine {
    /** A transfer that was asked for again and not made again: its id follows. */
    static final String AGAIN = "again ";

    /** A note: the client and its number follow. */
    static final String AUDIT = "audit ";

    private static final String TRANSFER = "transfer";

    private JournalLine() {}

    static String of(Bank.Transfer transfer, String key) {
        return String.join(
                " ",
                TRANSFER,
                Long.toString(transfer.number()),
                transfer.id(),
                Integer.toString(transfer.payer()),
                Integer.toString(transfer.payee()),
                Long.toString(transfer.amount()),
                key);
    }

    static String again(String id, String key) {
        return AGAIN + id + " " + key;
    }

    static String audit(String client, int note, String key) {
        return AUDIT + client + " " + note + " " + key;
    }

    /** The transfer that a line tells of; empty if it tells of something else. */
    static Optional<Bank.Transfer> read(String line) {
        String[] words = line.split(" ", -1);
        return words[0].equals(TRANSFER)
                ? Optional.of(new Bank.Transfer(
                        Long.parseLong(words[1]),
                        words[2],
                        Integer.parseInt(words[3]),
                        Integer.parseInt(words[4]),
                        Long.parseLong(words[5])))
                : Optional.empty();
    }

    /** The call that a line comes from. */
    static String key(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    /** A line without the call that it comes from. */
    static String content(String line) {
        return line.substring(0, line.lastIndexOf(' '));
    }
}
