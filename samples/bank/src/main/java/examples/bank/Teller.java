package examples.bank;

import dev.burin.runtime.CallException;
import dev.burin.runtime.CallOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A client that moves money at random, one thread waiting for each transfer and another with many under way. It keeps books of
 * what it knows to be done, for comparison. Thread-safe.
 */
final class Teller implements AutoCloseable {
    private static final int UNDER_WAY = 16;
    private static final int ATTEMPTS = 50;
    private static final int NOTE_EVERY = 20;

    private final String name;
    private final RemoteBankServer bank;
    private final Books books;

    /**
     * @param uri the address of the server
     */
    Teller(String name, String uri, Books books) {
        this.name = name;
        this.books = books;
        // Calls wait while there is no connection, and the session goes on over the next one. They have no deadline: to
        // stop
        // waiting would not stop the money.
        this.bank = BankHelper.newServer(
                uri + "?Session.mode=require&Reconnect.minDelay=20&Reconnect.maxDelay=200",
                remote -> transfer -> books.told());
        bank._startAndWaitUp(20_000);
    }

    long[] balances() {
        return bank.balances();
    }

    // ---- the two ways to call ----

    /** Makes so many transfers, each after the one before. */
    void workWaiting(int count, Random random) {
        for (int i = 1; i <= count; i++) {
            Order order = Order.random(name + "-w" + i, random);
            try {
                books.done(transfer(order));
            } catch (Bank.Refused e) {
                books.refused();
            }
            if (i % NOTE_EVERY == 0) {
                bank.audit(name, i);
                books.noted();
            }
        }
    }

    /** Makes so many transfers, many at once. */
    void workAhead(int count, Random random) {
        Deque<UnderWay> underWay = new ArrayDeque<>();
        for (int i = 1; i <= count; i++) {
            Order order = Order.random(name + "-a" + i, random);
            underWay.add(new UnderWay(
                    order, bank._async().transfer(order.id(), order.payer(), order.payee(), order.amount())));
            if (underWay.size() == UNDER_WAY) {
                finish(underWay.remove());
            }
        }
        underWay.forEach(this::finish);
    }

    private void finish(UnderWay call) {
        try {
            books.done(finished(call));
        } catch (Bank.Refused e) {
            books.refused();
        }
    }

    private Bank.Transfer finished(UnderWay call) throws Bank.NoSuchAccount, Bank.NotEnough {
        try {
            return call.answer().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Bank.NotEnough refusal) {
                throw refusal;
            } else if (e.getCause() instanceof Bank.NoSuchAccount refusal) {
                throw refusal;
            } else if (e.getCause() instanceof CallException failure) {
                Bank.Transfer found = settle(call.order(), failure);
                return found == null ? transfer(call.order()) : found;
            }
            throw e;
        }
    }

    private record UnderWay(Order order, CompletableFuture<Bank.Transfer> answer) {}

    // ---- what to do when a call fails ----

    // tag::outcomes[]
    /** Moves money once, whatever happens to connections and to the server. Returns when it knows that it was moved. */
    Bank.Transfer transfer(Order order) throws Bank.NoSuchAccount, Bank.NotEnough {
        for (int attempt = 1; ; attempt++) {
            try {
                return bank.transfer(order.id(), order.payer(), order.payee(), order.amount());
            } catch (CallException e) { // a refusal by the bank is not among these: it is an answer
                Bank.Transfer found = settle(order, e);
                if (found != null) {
                    return found;
                } else if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Finds out what became of a call: the transfer, or null when it was not made and may be asked for again. */
    private Bank.Transfer settle(Order order, CallException failure) {
        return switch (failure.outcome()) {
            case NOT_EXECUTED -> null; // it has not been run, and never will be
            case EXECUTED -> status(order); // its answer is lost; what it did is not
            case UNKNOWN -> { // the server was killed while it ran: only the bank's own journal can tell
                books.unknown();
                yield status(order);
            }
        };
    }

    /** A question that changes nothing may be run any number of times, and the runtime does so by itself. */
    private Bank.Transfer status(Order order) {
        return bank.with(CallOptions.DEFAULT.idempotent()).statusOf(order.id());
    }
    // end::outcomes[]

    @Override
    public void close() {
        bank.close();
    }
}
