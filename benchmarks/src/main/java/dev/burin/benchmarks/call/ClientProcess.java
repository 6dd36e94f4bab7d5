package dev.burin.benchmarks.call;

import java.io.IOException;
import java.util.List;

/** A {@link ClientMain}. */
final class ClientProcess implements AutoCloseable {
    final Child child;

    ClientProcess(Peer peer, int port, List<String> jvmOptions) throws IOException {
        child = new Child(ClientMain.class, Cores.SAME, jvmOptions, peer.name(), Integer.toString(port));
    }

    /** Does such work for so long. */
    Turns measure(Work work, long nanos) throws IOException {
        return Turns.parse(child.ask(work + " " + nanos));
    }

    /** As {@link Proxy#perOperation}. */
    double wireBytes(Work work) throws IOException {
        return Double.parseDouble(child.ask(work.name()));
    }

    /** As {@link Child#end}. */
    void end() throws IOException {
        child.end();
    }

    @Override
    public void close() throws Exception {
        child.close();
    }
}
