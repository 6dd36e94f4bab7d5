package dev.burin.runtime.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * Where things are in the log of a store. All integers are big-endian.
 *
 * <pre>
 * file    0  8 "BurinSes"    8  u32 version    12  u64 salt    20  32 server key    52  u32 CRC of 0 to 52
 *        56  entries
 * entry   0  u32 length of the body    4  u32 CRC of salt, length and body    8  body
 * body    0  u8 type: see {@link ChangeCodec}
 * mark    0  u8 type 0    1  u64 offset of its entry in the file
 * </pre>
 *
 * A mark is written only when all that stands before it is durable; every group of entries that becomes durable at once
 * begins with one. The first group, which is what was alive when the log was begun, ends with one instead, and the file has
 * its name only when that is durable. So damage in front of a mark is never the end of a log that was being written when the process died. The
 * salt keeps apart what this file says from what peers have sent, and from older files.
 */
final class LogFormat {
    static final int VERSION = 1;
    static final int SALT_AT = 12;
    static final int KEY_AT = 20;
    static final int CRC_AT = 52;
    static final int HEADER = 56;

    static final int ENTRY_HEAD = 8;
    static final int MARK_BODY = 9;

    private static final byte[] MAGIC = "BurinSes".getBytes(StandardCharsets.US_ASCII);

    private LogFormat() {}

    static byte[] header(long salt, byte[] serverKey) {
        byte[] header = new byte[HEADER];
        ByteBuffer out = ByteBuffer.wrap(header).put(MAGIC).putInt(VERSION).putLong(salt);
        out.put(serverKey).putInt(headerCrc(header));
        return header;
    }

    /**
     * Checks a header.
     *
     * @throws IllegalArgumentException in words, when it cannot be used
     */
    static ByteBuffer checked(byte[] header, int length) {
        ByteBuffer in = ByteBuffer.wrap(header);
        if (length < HEADER || !ByteBuffer.wrap(header, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            throw new IllegalArgumentException(
                    "at offset 0: this is no log of a session store, or its beginning is lost");
        }
        if (in.getInt(MAGIC.length) != VERSION) {
            throw new IllegalArgumentException("at offset 8: the log has version " + in.getInt(MAGIC.length)
                    + ", where this program reads version " + VERSION + "; use the program that wrote it");
        }
        if (in.getInt(CRC_AT) != headerCrc(header)) {
            throw new IllegalArgumentException("at offset 0: the head of the log is damaged");
        }
        return in;
    }

    private static int headerCrc(byte[] header) {
        CRC32C crc = new CRC32C();
        crc.update(header, 0, CRC_AT);
        return (int) crc.getValue();
    }

    /** The check of an entry, to which the body is to be added. */
    static CRC32C check(long salt, int length) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(12).putLong(salt).putInt(length).flip());
        return crc;
    }

    static byte[] entry(long salt, byte[] body) {
        CRC32C crc = check(salt, body.length);
        crc.update(body);
        byte[] entry = new byte[ENTRY_HEAD + body.length];
        ByteBuffer.wrap(entry).putInt(body.length).putInt((int) crc.getValue()).put(body);
        return entry;
    }

    static byte[] mark(long salt, long offset) {
        byte[] body = new byte[MARK_BODY];
        ByteBuffer.wrap(body).put((byte) ChangeCodec.MARK).putLong(offset);
        return entry(salt, body);
    }
}
