package dev.burin.runtime.mcp;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Counts how often each id was asked for. {@code !id} throws, {@code ?id} waits until it is let go. */
final class CountingHandler implements RequestHandler {
    final Map<String, Integer> executions = new ConcurrentHashMap<>();
    final CountDownLatch began = new CountDownLatch(1);
    final CountDownLatch go = new CountDownLatch(1);

    @Override
    public byte[] handle(byte[] request) throws InterruptedException {
        String id = new String(request, StandardCharsets.UTF_8);
        int count = executions.merge(id, 1, Integer::sum);
        if (id.startsWith("!")) {
            throw new IllegalStateException("no " + id);
        }
        if (id.startsWith("?")) {
            began.countDown();
            go.await();
        }
        return (id + "=" + count).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] onFailure(Throwable failure) {
        return ("failed: " + failure.getMessage()).getBytes(StandardCharsets.UTF_8);
    }
}
