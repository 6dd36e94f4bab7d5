package dev.burin.runtime.session;

import dev.burin.runtime.session.StoreFiles.OpenFile;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes groups of entries to the end of a log. Not thread-safe. */
final class LogWriter implements Closeable {
    /** So much is collected before it is written. */
    private static final int CHUNK = 1 << 20;

    private final OpenFile file;
    private final long salt;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private long end;
    private boolean inGroup;

    /** @param end where the log ends, and the file too */
    LogWriter(OpenFile file, long salt, long end) {
        this.file = file;
        this.salt = salt;
        this.end = end;
    }

    /** Begins a log in an empty file. */
    static LogWriter begin(OpenFile file, long salt, byte[] serverKey) throws IOException {
        LogWriter writer = new LogWriter(file, salt, 0);
        writer.put(LogFormat.header(salt, serverKey));
        writer.inGroup = true; // what is to be written now becomes durable with the header
        return writer;
    }

    /** Adds a change to the group. */
    void add(StoreChange change) throws IOException {
        mark();
        put(LogFormat.entry(salt, ChangeCodec.write(change)));
    }

    /** Adds a mark, unless the group has one. */
    void mark() throws IOException {
        if (!inGroup) {
            inGroup = true;
            put(LogFormat.mark(salt, end));
        }
    }

    /** Adds a mark in any case: what is in front of it becomes durable before anybody relies on the file. */
    void lastMark() throws IOException {
        put(LogFormat.mark(salt, end));
    }

    private void put(byte[] bytes) throws IOException {
        collected.writeBytes(bytes);
        end += bytes.length;
        if (collected.size() >= CHUNK) {
            write();
        }
    }

    private void write() throws IOException {
        file.append(ByteBuffer.wrap(collected.toByteArray()));
        collected.reset();
    }

    /** Makes the group durable. */
    void force() throws IOException {
        write();
        file.force();
        inGroup = false;
    }

    /** The length of the log in bytes. */
    long end() {
        return end;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
