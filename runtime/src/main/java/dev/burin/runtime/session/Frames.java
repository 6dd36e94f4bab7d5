package dev.burin.runtime.session;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Numbers of the protocol (2.2), and where they stand in a frame. One frame is one packet; all integers are big-endian.
 *
 * <pre>
 *     common part    0 u8 b5   1 u8 version   2 u8 type   3 u8 flags
 *     data part      4 u64 operation   12 u64 first incomplete   20 u64 receive next
 *     REQ           28 u32 deadline in ms   32 u64 digest   40 packet
 *     RES           28 u8 status   29 3 x 0   32 packet, or a string that says why
 * </pre>
 */
final class Frames {
    static final int MAGIC = 0xb5;
    static final int VERSION = 1;

    static final int OPEN = 0x01;
    static final int OPEN_OK = 0x02;
    static final int RESUME = 0x03;
    static final int RESUME_OK = 0x04;
    static final int REJECT = 0x05;
    static final int REQ = 0x10;
    static final int RES = 0x11;
    static final int ACK = 0x12;
    static final int CANCEL = 0x13;
    static final int PING = 0x14;
    static final int PONG = 0x15;
    static final int READY = 0x16;
    static final int HOLD = 0x17;
    static final int DRAIN = 0x18;
    static final int DETACH = 0x19;
    static final int DETACH_OK = 0x1a;
    static final int CLOSE = 0x1b;
    static final int CLOSE_OK = 0x1c;
    static final int FENCED = 0x1d;
    static final int ERROR = 0x1e;

    /** From here on unknown types are ignored; below they break the rules. */
    static final int FIRST_OPTIONAL = 0x40;

    static final int FLAG_ONEWAY = 0x01;
    static final int FLAG_SKIP = 0x02;
    static final int FLAG_INIT = 0x04;
    static final int FLAG_RESEND = 0x08;
    static final int FLAG_IDEMPOTENT = 0x20;
    static final int FLAG_NESTED = 0x40;

    static final int TYPE_AT = 2;
    static final int FLAGS_AT = 3;
    static final int COMMON = 4;
    static final int OPERATION_AT = 4;
    static final int FIRST_INCOMPLETE_AT = 12;
    static final int RECEIVE_NEXT_AT = 20;
    static final int DATA = 28;
    static final int DEADLINE_AT = 28;
    static final int DIGEST_AT = 32;
    static final int REQUEST_HEADER = 40;
    static final int STATUS_AT = 28;
    static final int RESPONSE_HEADER = 32;

    /** So many bytes are free in front of every frame that is sent, for the layers below. */
    static final int ROOM = 16;

    /** Where the packet stands that a frame carries, in the array of the frame: the same place for requests and responses. */
    static final int PACKET_AT = ROOM + REQUEST_HEADER;

    /** Where a response begins in its array. */
    static final int RESPONSE_AT = PACKET_AT - RESPONSE_HEADER;

    /** Counters are below this number; a higher one breaks the rules. */
    static final long COUNTER_LIMIT = 1L << 62;

    /** No operation has this number or a higher one: the number after each can still be told. */
    static final long OPERATION_LIMIT = COUNTER_LIMIT - 1;

    /** A store keeps the results of this end's operations: see {@code wants} and {@code granted}. */
    static final int GRANT_RESULTS = 0x0001;

    static final int GRANT_REQUESTS = 0x0002;
    static final int GRANT_PACKED_ARRAYS = 0x0004;
    static final int GRANT_DIGESTS = 0x0008;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private Frames() {}

    static void putCommon(byte[] buffer, int at, int type, int flags) {
        INTS.set(buffer, at, MAGIC << 24 | VERSION << 16 | type << 8 | flags);
    }

    static void putLong(byte[] buffer, int at, long value) {
        LONGS.set(buffer, at, value);
    }

    static long getLong(byte[] buffer, int at) {
        return (long) LONGS.get(buffer, at);
    }

    static void putInt(byte[] buffer, int at, int value) {
        INTS.set(buffer, at, value);
    }

    static int getInt(byte[] buffer, int at) {
        return (int) INTS.get(buffer, at);
    }

    /**
     * Whether it does not matter by a tick when a packet comes: it is an answer or a request without a deadline. Asking the
     * clock for each was a twelfth of what a listener did with a thousand calls in flight.
     */
    static boolean isTimeless(byte[] data, int offset, int length) {
        if (length < RESPONSE_HEADER || !isFrame(data, offset)) {
            return false;
        }
        int type = data[offset + TYPE_AT];
        return type == RES || (type == REQ && getInt(data, offset + DEADLINE_AT) == 0);
    }

    /** The size of what stands in front of the message that a frame carries; 0 if it carries none. */
    static int headerOf(byte[] data, int offset, int length) {
        if (length < REQUEST_HEADER || !isFrame(data, offset)) {
            return 0;
        }
        return switch (data[offset + TYPE_AT]) {
            case REQ -> (data[offset + FLAGS_AT] & FLAG_SKIP) == 0 ? REQUEST_HEADER : 0;
            case RES -> data[offset + STATUS_AT] == Status.OK.code() ? RESPONSE_HEADER : 0;
            default -> 0;
        };
    }

    /** Whether a packet is a frame of ours; else it is a message of Etch, whose first byte is 3 or {@code <}. */
    static boolean isFrame(byte[] data, int offset) {
        return (data[offset] & 0xff) == MAGIC;
    }
}
