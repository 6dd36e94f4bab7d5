package dev.burin.runtime.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A directory in memory that knows what is durable, and whose power can fail at every step. Thread-safe. */
final class SimulatedFiles implements StoreFiles {
    private Map<String, Content> names = new HashMap<>();
    private Map<String, Content> durableNames = new HashMap<>();
    private int stepsLeft = Integer.MAX_VALUE;
    private boolean fails;
    final AtomicInteger forces = new AtomicInteger();
    volatile CountDownLatch forceBegan = new CountDownLatch(1);
    volatile CountDownLatch forceMayEnd = new CountDownLatch(0);

    private static final class Content {
        byte[] bytes = {};
        byte[] durable = {};
    }

    /** What is left of what was not durable when the power failed. */
    enum Remains {
        NOTHING,
        HALF,
        ZEROS,
        ALL
    }

    /** The power fails after so many more steps: that one does not happen, and none behind it. */
    synchronized void failAfter(int steps) {
        stepsLeft = steps;
    }

    synchronized boolean hasFailed() {
        return fails;
    }

    synchronized void failNow() {
        fails = true;
    }

    private void step() throws IOException {
        if (fails || stepsLeft-- <= 0) {
            fails = true;
            throw new IOException("No space left on device");
        }
    }

    /** The directory as the next process finds it after the power has failed. */
    synchronized SimulatedFiles afterPowerFailure(Remains content, boolean namesRemain) {
        SimulatedFiles next = new SimulatedFiles();
        (namesRemain ? names : durableNames).forEach((name, old) -> {
            Content found = new Content();
            found.bytes = switch (content) {
                case NOTHING -> old.durable;
                case ALL -> old.bytes;
                case HALF ->
                    Arrays.copyOf(
                            old.bytes, Math.min(old.bytes.length, (old.durable.length + old.bytes.length + 1) / 2));
                case ZEROS -> Arrays.copyOf(old.durable, Math.max(old.durable.length, old.bytes.length));
            };
            found.durable = found.bytes;
            next.names.put(name, found);
        });
        next.durableNames = new HashMap<>(next.names);
        return next;
    }

    /** The directory with another content of a file. */
    static SimulatedFiles with(String name, byte[] bytes) {
        SimulatedFiles files = new SimulatedFiles();
        Content content = new Content();
        content.bytes = bytes;
        content.durable = bytes;
        files.names.put(name, content);
        files.durableNames.put(name, content);
        return files;
    }

    synchronized byte[] content(String name) {
        return names.get(name).bytes.clone();
    }

    @Override
    public synchronized boolean exists(String name) {
        return names.containsKey(name);
    }

    @Override
    public synchronized OpenFile open(String name) {
        return new SimulatedFile(names.get(name));
    }

    @Override
    public synchronized OpenFile create(String name) throws IOException {
        step();
        Content content = new Content();
        names.put(name, content);
        return new SimulatedFile(content);
    }

    @Override
    public synchronized void delete(String name) throws IOException {
        step();
        names.remove(name);
    }

    @Override
    public synchronized void rename(String from, String to) throws IOException {
        step();
        names.put(to, names.remove(from));
    }

    @Override
    public synchronized void forceNames() throws IOException {
        step();
        durableNames = new HashMap<>(names);
    }

    @Override
    public String describe(String name) {
        return "memory/" + name;
    }

    @Override
    public void close() {}

    private final class SimulatedFile implements OpenFile {
        private final Content content;

        SimulatedFile(Content content) {
            this.content = content;
        }

        @Override
        public long size() {
            synchronized (SimulatedFiles.this) {
                return content.bytes.length;
            }
        }

        @Override
        public int read(ByteBuffer target, long position) {
            synchronized (SimulatedFiles.this) {
                int count = Math.min(target.remaining(), content.bytes.length - (int) position);
                if (count <= 0) {
                    return -1;
                }
                target.put(content.bytes, (int) position, count);
                return count;
            }
        }

        @Override
        public void append(ByteBuffer bytes) throws IOException {
            synchronized (SimulatedFiles.this) {
                step();
                int size = content.bytes.length;
                byte[] longer = Arrays.copyOf(content.bytes, size + bytes.remaining());
                bytes.get(longer, size, bytes.remaining());
                content.bytes = longer;
            }
        }

        @Override
        public void truncate(long size) throws IOException {
            synchronized (SimulatedFiles.this) {
                step();
                content.bytes = Arrays.copyOf(content.bytes, (int) size);
            }
        }

        @Override
        public void force() throws IOException {
            forces.incrementAndGet();
            forceBegan.countDown();
            try {
                forceMayEnd.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            synchronized (SimulatedFiles.this) {
                step();
                content.durable = content.bytes;
            }
        }

        @Override
        public void close() {}
    }
}
