package dev.burin.benchmarks.call;

import dev.burin.benchmarks.desk.Desk;
import dev.burin.benchmarks.desk.DeskClient;
import dev.burin.benchmarks.desk.DeskHelper;
import dev.burin.benchmarks.desk.RemoteDeskServer;
import dev.burin.runtime.Listener;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Ours. */
final class BurinCaller implements Caller {
    static final String PLAIN = "?Packetizer.maxPktSize=0";
    static final String SPINNING = PLAIN + "&Tcp.spinMicros=100";
    static final String SESSION = PLAIN + "&Session.mode=require&Session.queueLimit=20000&Session.window=2048"
            + "&Limits.sessionsPerPeer=20000"; // all idle ones

    private final int port;
    private final String options;
    private final RemoteDeskServer server;
    private Comeback comeback;
    private int eventsBefore;

    BurinCaller(int port, String options) {
        this.port = port;
        this.options = options;
        this.server = connect();
    }

    static int listen(String options) {
        Listener listener = DeskHelper.newListener("tcp://127.0.0.1:0" + options, Desks::new);
        listener._startAndWaitUp(10_000);
        String uri = listener.uri();
        return Integer.parseInt(uri.replaceFirst("^tcp://[^:]*:([0-9]+).*$", "$1"));
    }

    private RemoteDeskServer connect() {
        DeskClient client = (a, b) -> a + b;
        RemoteDeskServer made = DeskHelper.newServer("tcp://127.0.0.1:" + port + options, ignored -> client);
        made._startAndWaitUp(10_000);
        return made;
    }

    @Override
    public int add(int a, int b) {
        return server.add(a, b);
    }

    @Override
    public Future<Integer> beginAdd(int a, int b) {
        return server._async().add(a, b);
    }

    @Override
    public void addInWindow(int calls, int most) throws InterruptedException {
        RemoteDeskServer.Async async = server._async();
        Semaphore free = new Semaphore(most);
        for (int i = 0; i < calls; i++) {
            free.acquire();
            async.add(i, 1).whenComplete((sum, failure) -> free.release());
        }
        free.acquire(most);
    }

    @Override
    public Future<Desk.Order> beginPlace() {
        return server._async().place(SAMPLE_ORDER);
    }

    @Override
    public void addFrom(Threads threads, int calls) throws Exception {
        threads.all(thread -> {
            for (int i = 0; i < calls / Work.THREADS; i++) {
                server.add(i, 1);
            }
        });
    }

    @Override
    public void place() {
        server.place(SAMPLE_ORDER);
    }

    @Override
    public void events(int count) {
        for (int i = 0; i < count; i++) {
            server.event(i, i);
        }
        int arrived = server.events();
        if (arrived - eventsBefore != count) {
            throw new IllegalStateException(arrived - eventsBefore + " events of " + count + " arrived");
        }
        eventsBefore = arrived;
    }

    @Override
    public void bytes() {
        server.bytes(SAMPLE_BYTES);
    }

    @Override
    public void ints() {
        server.numbers(SAMPLE_INTS);
    }

    @Override
    public void doubles() {
        server.prices(SAMPLE_DOUBLES);
    }

    @Override
    public void askMe(int times) {
        server.callBack(times);
    }

    @Override
    public void connectAddClose() {
        try (RemoteDeskServer another = connect()) {
            another.add(17, 4);
        }
    }

    @Override
    public Comeback comeback() throws Exception {
        if (comeback == null) {
            boolean session = options.equals(SESSION);
            comeback = new Comeback(port, to -> new BurinComeback(to, options), !session);
        }
        return comeback;
    }

    @Override
    public void close() throws Exception {
        if (comeback != null) {
            comeback.close();
        }
        server.close();
    }
}
