package dev.burin.runtime.session;

import dev.burin.runtime.session.SessionTable.Effect;
import dev.burin.runtime.session.StoreFiles.OpenFile;
import java.io.Closeable;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The log of a store: the changes of a table, so that the table can be made anew. Written anew, and then put in the place
 * of the old one, when more than half of it says nothing any more. Not thread-safe.
 */
final class SessionLog implements Closeable {
    static final String NAME = "sessions.log";
    static final String NEW_NAME = "sessions.log.new";

    private final StoreFiles files;
    private final SessionTable table;
    private final long minimumSize;
    private final byte[] serverKey;
    private LogWriter writer;
    private long lookAt;

    private SessionLog(StoreFiles files, SessionTable table, long minimumSize, byte[] serverKey, LogWriter writer) {
        this.files = files;
        this.table = table;
        this.minimumSize = minimumSize;
        this.serverKey = serverKey;
        this.writer = writer;
        this.lookAt = minimumSize;
    }

    /**
     * Opens the log of a directory, or begins one.
     *
     * @param table is filled from the log
     * @param minimumSize a shorter log is not written anew, in bytes
     * @throws SessionStoreException when it is damaged
     */
    static SessionLog open(StoreFiles files, SessionTable table, long minimumSize) throws IOException {
        if (!files.exists(NAME)) {
            SecureRandom random = new SecureRandom();
            byte[] serverKey = new byte[SessionStore.KEY_SIZE];
            random.nextBytes(serverKey);
            LogWriter writer = writeNew(files, table, serverKey);
            return new SessionLog(files, table, minimumSize, serverKey, writer);
        }
        if (files.exists(NEW_NAME)) {
            files.delete(NEW_NAME);
        }
        OpenFile file = files.open(NAME);
        try {
            LogReader reader = new LogReader(file, files.describe(NAME));
            long end = reader.read(change -> table.apply(change) == Effect.CHANGED);
            if (end < file.size()) {
                file.truncate(end);
            }
            file.force(); // others will rely on what was read
            LogWriter writer = new LogWriter(file, reader.salt(), end);
            return new SessionLog(files, table, minimumSize, reader.serverKey(), writer);
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    /** Writes what the table says to a new log, which takes the place of the old one when it is durable. */
    private static LogWriter writeNew(StoreFiles files, SessionTable table, byte[] serverKey) throws IOException {
        OpenFile file = files.create(NEW_NAME);
        try {
            LogWriter writer = LogWriter.begin(file, new SecureRandom().nextLong(), serverKey);
            table.images(writer::add);
            writer.lastMark();
            writer.force();
            files.rename(NEW_NAME, NAME);
            files.forceNames();
            return writer;
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    byte[] serverKey() {
        return serverKey;
    }

    /** Adds a change that was made in the table. */
    void add(StoreChange change) throws IOException {
        writer.add(change);
    }

    /** Makes what was added durable. */
    void force() throws IOException {
        writer.force();
    }

    /** Writes the log anew if that makes it much shorter. */
    void compactIfWorthIt() throws IOException {
        if (writer.end() < lookAt) {
            return;
        }
        AtomicLong live = new AtomicLong(LogFormat.HEADER);
        table.images(image -> live.addAndGet(LogFormat.ENTRY_HEAD + ChangeCodec.write(image).length));
        if (writer.end() > 2 * live.get()) {
            LogWriter old = writer;
            writer = writeNew(files, table, serverKey);
            old.close();
        }
        lookAt = Math.max(minimumSize, 2 * live.get());
    }

    /** Ends the log with a mark, so that damage can be told from a crash, and closes it. */
    void end() throws IOException {
        writer.mark();
        writer.force();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
