package examples.bank;

import dev.burin.runtime.CallContext;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where clients are served: all desks there are. Thread-safe. */
final class Hall {
    private final Vault vault;
    private final Set<Desk> desks = ConcurrentHashMap.newKeySet();

    Hall(Vault vault) {
        this.vault = vault;
    }

    /** Makes what serves one client. */
    BankServer desk(RemoteBankClient client) {
        Desk desk = new Desk(client);
        desks.add(desk);
        return desk;
    }

    /** What the server does for one client, as long as its session lasts. */
    private final class Desk implements BankServer, SessionListener {
        private final RemoteBankClient client;

        Desk(RemoteBankClient client) {
            this.client = client;
        }

        @Override
        public Transfer transfer(String id, int payer, int payee, long amount) throws NoSuchAccount, NotEnough {
            Transfer transfer = vault.transfer(key(), id, payer, payee, amount);
            desks.forEach(desk -> desk.tell(transfer));
            return transfer;
        }

        @Override
        public Transfer statusOf(String id) {
            return vault.find(id);
        }

        @Override
        public long[] balances() {
            return vault.balances();
        }

        @Override
        public void audit(String name, int note) {
            vault.audit(key(), name, note);
        }

        /** Names the call that is being run: the same after a restart. */
        private static String key() {
            return CallContext.current().operationKey();
        }

        private void tell(Transfer transfer) {
            try {
                client.booked(transfer);
            } catch (NotExecutedException e) {
                // it is gone, or has been away for so long that too much waits for it: this is news, and not money
            }
        }

        @Override
        public void onDown(Session session, Throwable cause) {
            desks.remove(this);
        }
    }
}
