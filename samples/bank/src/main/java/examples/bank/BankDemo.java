package examples.bank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Moves money between accounts while connections are cut at random and the server, a process of its own, is killed and started
 * again. Then it counts: exit code 0 says that the money is what it was, that nothing was done twice, and that the clients knew
 * right of every transfer.
 */
public final class BankDemo {
    private static final int CLIENTS = 4;
    private static final int SHOWN_EVERY = 100; // milliseconds
    private static final long LIMIT_SECONDS = 600;

    private final int transfers; // of each of the two threads of a client
    private final int cuts;
    private final int restarts;
    private final Random random = new Random();
    private final Screen screen = new Screen();
    private final Books books = new Books();
    private final FrameTap.Counts counts = new FrameTap.Counts();
    private final List<Teller> tellers = new ArrayList<>();
    private final Path directory;
    private volatile ServerProcess server;
    private final AtomicInteger killed = new AtomicInteger();
    private volatile String state = "";

    private BankDemo(int transfers, int cuts, int restarts) throws Exception {
        this.transfers = Math.max(1, transfers / (2 * CLIENTS));
        this.cuts = cuts;
        this.restarts = restarts;
        this.directory = Files.createTempDirectory("burin-bank");
    }

    /** Takes how many transfers to make, how often to cut and how often to kill; without them 8000, 60 and 5. */
    public static void main(String[] args) throws Exception {
        BankDemo demo = new BankDemo(number(args, 0, 8000), number(args, 1, 60), number(args, 2, 5));
        boolean good = false;
        try {
            good = demo.run();
        } finally {
            demo.end(good);
        }
        System.exit(good ? 0 : 1);
    }

    private static int number(String[] args, int at, int otherwise) {
        return at < args.length ? Integer.parseInt(args[at]) : otherwise;
    }

    private int all() {
        return 2 * CLIENTS * transfers;
    }

    private boolean run() throws Exception {
        long begin = System.nanoTime();
        server = ServerProcess.start(directory);
        screen.say(String.format(
                "%d clients make %d transfers between %d accounts; %d times a connection is cut, %d times the server killed.",
                CLIENTS, all(), Bank.ACCOUNTS, cuts, restarts));
        try (CuttingProxy proxy = new CuttingProxy(server.port(), counts, random)) {
            List<Long> balances = work(proxy);
            tellers.forEach(Teller::close);
            boolean stopped = server.stop();
            return report(balances, proxy, stopped, (System.nanoTime() - begin) / 1e9);
        }
    }

    // ---- the work, and what is done to it ----

    /** Returns what the bank says is on its accounts when all is done. */
    private List<Long> work(CuttingProxy proxy) throws Exception {
        String uri = "tcp://127.0.0.1:" + proxy.port();
        for (int i = 0; i < CLIENTS; i++) {
            tellers.add(new Teller("client" + i, uri, books));
        }
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<?>> work = new ArrayList<>();
            for (Teller teller : tellers) {
                work.add(threads.submit(() -> teller.workWaiting(transfers, new Random())));
                work.add(threads.submit(() -> teller.workAhead(transfers, new Random())));
            }
            Future<?> harm = threads.submit(() -> harm(proxy));
            work.add(harm);
            show(work, proxy);
            return Arrays.stream(tellers.get(0).balances()).boxed().toList();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Cuts and kills, evenly over the work, so that each falls into calls under way. */
    private Void harm(CuttingProxy proxy) throws Exception {
        int all = cuts + restarts;
        for (int i = 1; i <= all; i++) {
            books.awaitFinished((int) ((long) i * all() / (all + 1)));
            if (i * restarts / all > killed.get()) {
                state = "the server is dead";
                server.kill();
                killed.incrementAndGet();
                server = ServerProcess.start(directory);
                proxy.retarget(server.port());
                state = "";
            } else {
                proxy.cut();
            }
        }
        return null;
    }

    private void show(List<Future<?>> work, CuttingProxy proxy) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        for (Future<?> each : work) {
            boolean isDone = false;
            while (!isDone) {
                try {
                    each.get(SHOWN_EVERY, TimeUnit.MILLISECONDS);
                    isDone = true;
                } catch (TimeoutException e) {
                    if (System.nanoTime() > end) {
                        throw new TimeoutException("the work was not done within " + LIMIT_SECONDS + " s");
                    }
                }
                showOnce(proxy);
            }
        }
        screen.progressEnds();
    }

    private void showOnce(CuttingProxy proxy) {
        int finished = books.snapshot().finished();
        screen.progress(
                finished,
                all(),
                String.format(
                        "%5d transfers  %3d cuts  %2d kills  %4d sent again  %4d from the record  %s",
                        finished, proxy.cuts(), killed.get(), counts.sentAgain.get(), counts.fromRecord.get(), state));
    }

    // ---- what came of it ----

    private boolean report(List<Long> balances, CuttingProxy proxy, boolean stopped, double seconds) throws Exception {
        Books.Snapshot known = books.snapshot();
        Audit audit = Audit.of(directory.resolve("journal"));
        long money = Bank.ACCOUNTS * Bank.OPENING_BALANCE;
        boolean isSumRight = audit.sum() == money;
        boolean agree = known.done() == audit.transfers()
                && known.balances().equals(audit.balances())
                && known.balances().equals(balances);

        screen.heading(String.format("What was done, in %.1f s", seconds));
        screen.row("transfers", known.done(), "known to their clients");
        screen.row("", audit.transfers(), "in the journal of the bank");
        screen.row("refused", known.refused(), "there was too little on the account");
        screen.row("one-way notes", known.notes(), "sent");
        screen.row("", audit.notes(), "in the journal; one that runs at a kill may be lost");
        screen.row("told to clients", known.told(), "calls of the server, one-way");
        screen.heading("What was done to it");
        screen.row("connections cut", proxy.cuts(), "after any byte");
        screen.row("server killed", killed, "and started on its files");
        screen.heading("What that took");
        screen.row("sessions", counts.opened, "opened by " + CLIENTS + " clients");
        screen.row("", counts.resumed, "times gone on with over another connection");
        screen.row("requests sent again", counts.sentAgain, "the server had not got them");
        screen.row("answers from the record", counts.fromRecord, "the server had run them already, and did not again");
        screen.row("outcome unknown", known.unknown(), "under way at a kill; the journal knew");
        screen.heading("What came of it");
        screen.row("done twice", audit.twice(), audit.twice() == 0 ? "" : "WRONG");
        screen.row("money before", money, "");
        screen.row("money after", audit.sum(), isSumRight ? "" : "WRONG");
        screen.row("books and journal", agree ? "agree" : "differ", agree ? "on every account" : "WRONG");
        screen.row("server", stopped ? "stopped" : "hung", stopped ? "by itself" : "WRONG");
        return isSumRight && agree && audit.twice() == 0 && stopped;
    }

    private void end(boolean good) throws Exception {
        if (server != null) {
            server.kill();
        }
        if (!good) {
            screen.say("The files of the bank are left in " + directory);
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
