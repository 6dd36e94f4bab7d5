package dev.burin.runtime.filter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines that many links write to, with those that were full before beside it: {@code Log.txt.1} is the last one,
 * {@code Log.txt.2} the one before. Thread-safe. A disk that fails costs lines and no messages.
 */
final class LogFile {
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.filter");

    /** The files that are open in this process, which two endpoints may have in common. */
    private static final Map<Path, LogFile> OPEN = new HashMap<>(); // guarded by itself

    private final Path path;
    private final long maxSize;
    private final int kept;
    private int users = 1; // guarded by OPEN
    private @Nullable BufferedWriter writer; // guarded by this
    private long size; // guarded by this
    private boolean failed; // guarded by this: and said so

    private LogFile(Path path, long maxSize, int kept) {
        this.path = path;
        this.maxSize = maxSize;
        this.kept = kept;
    }

    /** The file at that path, to be released. One that is there, and not open, is renamed first. */
    static LogFile open(Path path, long maxSize, int kept) throws IOException {
        Path place = path.toAbsolutePath().normalize();
        synchronized (OPEN) {
            LogFile there = OPEN.get(place);
            if (there != null) {
                there.users++;
                return there;
            }
            LogFile made = new LogFile(place, maxSize, kept);
            made.begin();
            OPEN.put(place, made);
            return made;
        }
    }

    void release() {
        synchronized (OPEN) {
            if (--users > 0) {
                return;
            }
            OPEN.remove(path);
            close();
        }
    }

    private synchronized void begin() throws IOException {
        for (int number = kept; number > 0; number--) {
            Path older = number == 1 ? path : numbered(number - 1);
            if (Files.exists(older)) {
                Files.move(older, numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        writer = Files.newBufferedWriter(
                path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        size = 0;
    }

    private Path numbered(int number) {
        return path.resolveSibling(path.getFileName() + "." + number);
    }

    synchronized void write(String text) {
        BufferedWriter out = writer;
        if (out == null) {
            return;
        }
        String line = Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + text + "\n";
        try {
            out.write(line);
            out.flush();
            size += line.getBytes(StandardCharsets.UTF_8).length;
            if (size >= maxSize) {
                out.close();
                begin();
            }
        } catch (IOException e) {
            if (!failed) {
                failed = true;
                LOGGER.log(System.Logger.Level.WARNING, "messages are not logged: " + path + " cannot be written", e);
            }
        }
    }

    private synchronized void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, "closing " + path + " failed", e);
        }
        writer = null;
    }
}
