package dev.burin.benchmarks.call;

import java.io.IOException;
import java.util.List;

/** A {@link ServerMain}. */
final class ServerProcess implements AutoCloseable {
    final Child child;
    final int port;

    ServerProcess(Peer peer, Cores cores, List<String> jvmOptions) throws IOException {
        child = new Child(ServerMain.class, cores, jvmOptions, peer.name());
        port = Integer.parseInt(child.line());
    }

    Resources resources() throws IOException {
        return Resources.parse(child.ask(""));
    }

    /** What it holds after it has collected its garbage. */
    Memory memory() throws IOException {
        return Memory.parse(child.ask(ServerMain.MEMORY));
    }

    @Override
    public void close() throws Exception {
        child.close();
    }
}
