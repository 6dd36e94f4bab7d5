package dev.burin.runtime.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a class of tests that leaves something of the runtime behind: a thread, which includes its timers, or where the
 * system can say so a socket.
 */
final class LeakCheck implements BeforeAllCallback, AfterAllCallback {
    private static final Duration LIMIT = Duration.ofSeconds(15); // spare threads of a pool go after ten
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private List<String> before = List.of();

    @Override
    public void beforeAll(ExtensionContext context) {
        try (ServerSocketChannel first = ServerSocketChannel.open()) {
            first.bind(null); // the JDK keeps a socket of its own from the first use on
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        before = sockets();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        List<String> left = left();
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(5_000_000);
            left = left();
        }
        if (!left.isEmpty()) {
            throw new AssertionError(context.getDisplayName() + " leaves behind " + left);
        }
    }

    private List<String> left() {
        List<String> left = new ArrayList<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("burin-")) {
                left.add(thread.getName() + " "
                        + Stream.of(thread.getStackTrace()).limit(12).toList());
            }
        }
        List<String> open = new ArrayList<>(sockets());
        before.forEach(open::remove);
        for (String each : open) {
            String entry = entry(each);
            if (!entry.contains(".java_pid")) { // else the JVM's own: a tool has looked at it
                left.add(each + entry);
            }
        }
        return left;
    }

    /** What the tables of the system say of a socket, such as its addresses and its state. */
    private static String entry(String socket) {
        if (!socket.startsWith("socket:")) {
            return ""; // a selector
        }
        String inode = " " + socket.replaceAll("\\D", "") + " ";
        return Stream.of("tcp", "tcp6", "udp", "udp6", "unix")
                .map(table -> Path.of("/proc/self/net", table))
                .filter(Files::isReadable)
                .flatMap(LeakCheck::lines)
                .filter(line -> line.contains(inode))
                .collect(Collectors.joining());
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sockets and selectors that this process has open; none where the system does not say. */
    private static List<String> sockets() {
        List<String> found = new ArrayList<>();
        if (!Files.isDirectory(DESCRIPTORS)) {
            return found;
        }
        try (Stream<Path> all = Files.list(DESCRIPTORS)) {
            all.forEach(each -> {
                try {
                    String target = Files.readSymbolicLink(each).toString();
                    if (target.startsWith("socket:") || target.contains("eventpoll") || target.contains("eventfd")) {
                        found.add(target);
                    }
                } catch (IOException e) {
                    return; // closed in between
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
