package dev.burin.runtime.session;

import dev.burin.runtime.session.StoreFiles.OpenFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Predicate;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Reads a log from its beginning, and tells the end of one that was being written from damage. Not thread-safe. */
final class LogReader {
    private final OpenFile file;
    private final String name;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(64 << 10);
    private long windowAt;
    private long salt;
    private byte[] serverKey = {};
    private boolean hasMark;

    /** @param name where it is, for people */
    LogReader(OpenFile file, String name) throws IOException {
        this.file = file;
        this.name = name;
        this.size = file.size();
        window.limit(0);
    }

    long salt() {
        return salt;
    }

    byte[] serverKey() {
        return serverKey;
    }

    /**
     * Reads all entries.
     *
     * @param taker whether a change fits what was read before
     * @return where the log ends; what stands behind was never said to be durable
     * @throws SessionStoreException when the log is damaged
     */
    long read(Predicate<StoreChange> taker) throws IOException {
        readHeader();
        long position = LogFormat.HEADER;
        while (position < size) {
            byte[] body = bodyAt(position);
            if (body == null) {
                requireTorn(position);
                break;
            }
            take(position, body, taker);
            position += LogFormat.ENTRY_HEAD + body.length;
        }
        if (!hasMark) {
            throw damaged(position, "it ends before the first mark, so that its beginning is not whole", null);
        }
        return position;
    }

    private void readHeader() throws IOException {
        byte[] header = new byte[LogFormat.HEADER];
        int length = (int) Math.min(size, LogFormat.HEADER);
        try {
            read(0, header, 0, length);
            ByteBuffer in = LogFormat.checked(header, length);
            salt = in.getLong(LogFormat.SALT_AT);
            serverKey = new byte[SessionStore.KEY_SIZE];
            in.get(LogFormat.KEY_AT, serverKey);
        } catch (IllegalArgumentException e) {
            throw new SessionStoreException("cannot use " + name + " " + e.getMessage(), null);
        }
    }

    private void take(long position, byte[] body, Predicate<StoreChange> taker) {
        if (body[0] == ChangeCodec.MARK) {
            boolean fits =
                    body.length == LogFormat.MARK_BODY && ByteBuffer.wrap(body).getLong(1) == position;
            if (!fits) {
                throw damaged(position, "a mark is in the wrong place", null);
            }
            hasMark = true;
            return;
        }
        StoreChange change;
        try {
            change = ChangeCodec.read(body);
        } catch (IllegalArgumentException e) {
            throw damaged(position, String.valueOf(e.getMessage()), e);
        }
        if (!taker.test(change)) {
            throw damaged(position, "an entry contradicts those before it", null);
        }
    }

    /** The body of an entry; null when there is none that is whole and sound. Takes no memory before it is checked. */
    private byte @Nullable [] bodyAt(long position) throws IOException {
        if (size - position < LogFormat.ENTRY_HEAD) {
            return null;
        }
        int length = intAt(position);
        if (length < 1 || length > size - position - LogFormat.ENTRY_HEAD) {
            return null;
        }
        CRC32C crc = LogFormat.check(salt, length);
        byte[] part = new byte[Math.min(length, 8 << 10)];
        long at = position + LogFormat.ENTRY_HEAD;
        for (int left = length; left > 0; ) {
            int count = Math.min(left, part.length);
            read(at, part, 0, count);
            crc.update(part, 0, count);
            at += count;
            left -= count;
        }
        if ((int) crc.getValue() != intAt(position + 4)) {
            return null;
        }
        byte[] body = new byte[length];
        read(position + LogFormat.ENTRY_HEAD, body, 0, length);
        return body;
    }

    /** Something is wrong at a position: that is the end, unless something durable was written later. */
    private void requireTorn(long position) throws IOException {
        for (long at = position + 1; at <= size - LogFormat.ENTRY_HEAD - LogFormat.MARK_BODY; at++) {
            if (intAt(at) == LogFormat.MARK_BODY) {
                byte[] body = bodyAt(at);
                if (body != null
                        && body[0] == ChangeCodec.MARK
                        && ByteBuffer.wrap(body).getLong(1) == at) {
                    throw damaged(position, "an entry is damaged, and entries at offset " + at + " are sound", null);
                }
            }
        }
    }

    private SessionStoreException damaged(long position, String what, @Nullable Throwable cause) {
        return new SessionStoreException(
                "cannot use " + name + " at offset " + position + ": " + what
                        + "; this is no crash but damage. Restore the file from a copy, or move it away to begin without"
                        + " the sessions in it",
                cause);
    }

    private int intAt(long position) throws IOException {
        if (position < windowAt || position + Integer.BYTES > windowAt + window.limit()) {
            fill(position);
        }
        return window.getInt((int) (position - windowAt));
    }

    private void read(long position, byte[] target, int offset, int length) throws IOException {
        long at = position;
        int filled = 0;
        while (filled < length) {
            if (at < windowAt || at >= windowAt + window.limit()) {
                fill(at);
            }
            int start = (int) (at - windowAt);
            int count = Math.min(length - filled, window.limit() - start);
            window.get(start, target, offset + filled, count);
            filled += count;
            at += count;
        }
    }

    private void fill(long position) throws IOException {
        window.clear();
        windowAt = position;
        while (window.hasRemaining() && position + window.position() < size) {
            if (file.read(window, position + window.position()) < 0) {
                throw new IOException("it became shorter while it was read");
            }
        }
        window.flip();
    }
}
