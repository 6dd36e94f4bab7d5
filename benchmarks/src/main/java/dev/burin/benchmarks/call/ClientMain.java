package dev.burin.benchmarks.call;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The process of a client, of one peer, so that what the compilers of its JVM know is about that one: for each line, a work and
 * nanoseconds, does that work for so long and prints its {@link Turns}; without nanoseconds it prints the bytes of one operation.
 * Answers as a {@link Profiler} what that is asked. Ends with its input.
 */
public final class ClientMain {
    private final Peer peer;
    private final int port;
    private final Caller caller;
    private final Threads platform = Threads.ofPlatform();

    private ClientMain(Peer peer, int port) throws Exception {
        this.peer = peer;
        this.port = port;
        this.caller = peer.connect(port);
    }

    public static void main(String[] args) throws Exception {
        ClientMain main = new ClientMain(Peer.valueOf(args[0]), Integer.parseInt(args[1]));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                System.out.println(Profiler.isAsked(line) ? Profiler.answer(line) : main.answer(line.split(" ")));
            }
            main.caller.close();
        } catch (Exception | Error e) {
            e.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private String answer(String... question) throws Exception {
        Work work = Work.valueOf(question[0]);
        if (question.length == 1) {
            return Double.toString(Proxy.perOperation(peer, port, work, threads(work)));
        }
        return measure(work, Long.parseLong(question[1])).format();
    }

    private Turns measure(Work work, long nanos) throws Exception {
        Threads threads = threads(work);
        Resources before = Resources.ofThisProcess();
        long[] turns = new long[1024];
        int count = 0;
        long end = System.nanoTime() + nanos;
        long now = 0;
        while (count == 0 || now < end) {
            caller.prepare(work);
            long begin = System.nanoTime();
            caller.run(work, threads);
            now = System.nanoTime();
            if (count == turns.length) {
                turns = Arrays.copyOf(turns, 2 * count);
            }
            turns[count++] = now - begin;
        }
        return Turns.of(Arrays.copyOf(turns, count), Resources.ofThisProcess().since(before));
    }

    private Threads threads(Work work) throws ReflectiveOperationException {
        return work == Work.ADD_64_VIRTUAL_THREADS ? Threads.ofVirtual() : platform;
    }
}
