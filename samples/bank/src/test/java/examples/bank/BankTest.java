package examples.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.Listener;
import dev.burin.runtime.session.Completion;
import dev.burin.runtime.session.OperationKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BankTest {
    private static final String KEY = "00112233445566778899aabbccddeeff/";

    @TempDir
    Path directory;

    @Test
    void a_client_moves_money_is_refused_asks_and_is_told() throws Exception {
        BlockingQueue<Bank.Transfer> told = new LinkedBlockingQueue<>();
        try (Vault vault = Vault.open(directory.resolve("journal"));
                Listener listener = BankHelper.newListener(
                        BankListener.options("tcp://127.0.0.1:0", directory, vault), new Hall(vault)::desk)) {
            listener._startAndWaitUp(10_000);
            try (RemoteBankServer bank =
                    BankHelper.newServer(listener.uri() + "?Session.mode=require", me -> told::add)) {
                bank._startAndWaitUp(10_000);
                Bank.Transfer made = bank.transfer("t1", 3, 4, 250);
                assertThat(bank.statusOf("t1")).isEqualTo(made);
                assertThat(bank.statusOf("t2")).isNull();
                assertThat(bank.transfer("t1", 3, 4, 250)).isEqualTo(made);
                assertThatThrownBy(() -> bank.transfer("t3", 3, 4, 751))
                        .isInstanceOfSatisfying(
                                Bank.NotEnough.class,
                                e -> assertThat(e.balance()).isEqualTo(750));
                assertThatThrownBy(() -> bank.transfer("t4", 3, 20, 1)).isInstanceOf(Bank.NoSuchAccount.class);
                assertThat(bank.balances()[4]).isEqualTo(1250);
                assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(made);
            }
        }
    }

    @Test
    void a_vault_that_is_opened_again_has_its_money_and_knows_which_calls_it_ran() throws Exception {
        Path journal = directory.resolve("journal");
        try (Vault vault = Vault.open(journal)) {
            vault.transfer(KEY + 1, "t1", 0, 1, 5);
            vault.audit(KEY + 2, "client", 1);
        }
        try (Vault vault = Vault.open(journal)) {
            assertThat(vault.balances()).startsWith(995, 1005, 1000);
            assertThat(vault.find("t1").amount()).isEqualTo(5);
            assertThat(resolve(vault, 1)).isInstanceOf(Completion.Unknown.class);
            assertThat(resolve(vault, 2)).isInstanceOf(Completion.Unknown.class);
            assertThat(resolve(vault, 3)).isInstanceOf(Completion.NotExecuted.class);
        }
    }

    private static Completion resolve(Vault vault, int operation) {
        return vault.resolve(OperationKey.parse(KEY + operation));
    }

    @Test
    void an_audit_finds_what_was_done_twice() throws IOException {
        Path path = directory.resolve("journal");
        Bank.Transfer transfer = new Bank.Transfer(1, "t1", 0, 1, 5);
        try (Journal journal = Journal.open(path)) {
            journal.append(JournalLine.of(transfer, KEY + 1));
            journal.append(JournalLine.of(transfer, KEY + 2));
            journal.append(JournalLine.again("t1", KEY + 3));
            journal.append(JournalLine.audit("client", 1, KEY + 4));
            journal.append(JournalLine.audit("client", 1, KEY + 5));
        }
        Audit audit = Audit.of(path);
        assertThat(audit.twice()).isEqualTo(3);
        assertThat(audit.transfers()).isEqualTo(1);
        assertThat(audit.notes()).isEqualTo(1);
        assertThat(audit.sum()).isEqualTo(20_000);
    }
}
