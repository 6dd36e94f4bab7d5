package examples.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A file that lines are only ever added to. A line counts when it is whole: it begins with a checksum of the rest. What was
 * {@linkplain #force forced} is on the disk. Thread-safe.
 */
final class Journal implements AutoCloseable {
    private final FileChannel file;
    private final Object forcing = new Object();
    private long written; // guarded by this
    private long forced; // guarded by forcing

    private Journal(FileChannel file, long size) {
        this.file = file;
        this.written = size;
        this.forced = size;
    }

    /** Opens a journal, or begins one; what a crash has left of a last line is cut off. */
    static Journal open(Path path) throws IOException {
        long size = 0;
        for (String line : read(path)) {
            size += bytes(line).length;
        }
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.truncate(size);
        file.position(size);
        file.force(true);
        return new Journal(file, size);
    }

    /** The lines of a journal, up to the first one that is not whole. */
    static List<String> read(Path path) throws IOException {
        List<String> lines = new ArrayList<>();
        if (!Files.exists(path)) {
            return lines;
        }
        String all = Files.readString(path, StandardCharsets.ISO_8859_1); // any bytes: a torn line may hold some
        int begin = 0;
        for (int end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', begin)) {
            String line = all.substring(Math.min(begin + 9, end), end);
            if (!all.substring(begin, end).equals(checked(line))) {
                break;
            }
            lines.add(line);
            begin = end + 1;
        }
        return lines;
    }

    private static String checked(String line) {
        CRC32 sum = new CRC32();
        sum.update(line.getBytes(StandardCharsets.ISO_8859_1));
        return String.format("%08x %s", sum.getValue(), line);
    }

    private static byte[] bytes(String line) {
        return (checked(line) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Adds a line; where it ends. It is on the disk when that was forced. */
    synchronized long append(String line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(bytes(line));
            while (bytes.hasRemaining()) {
                written += file.write(bytes);
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized long written() {
        return written;
    }

    /** Returns when all up to that place is on the disk. One force serves all who wait for it. */
    void force(long place) {
        synchronized (forcing) {
            if (forced >= place) {
                return;
            }
            long reached = written();
            try {
                file.force(false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            forced = reached;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
