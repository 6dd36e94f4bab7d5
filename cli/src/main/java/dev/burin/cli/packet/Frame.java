package dev.burin.cli.packet;

import java.nio.ByteBuffer;
import java.util.List;

/** The body of a packet, and where it was found. */
public final class Frame {

    private static final int MAGIC = 0xdeadbeef;
    private static final int HEADER = 8;

    private final int offset;
    private final byte[] body;

    private Frame(int offset, byte[] body) {
        this.offset = offset;
        this.body = body;
    }

    /** Returns where the body begins, counted from the first byte of the input. */
    public int offset() {
        return offset;
    }

    /** Returns the bytes of the body, which are not copied. */
    public byte[] body() {
        return body;
    }

    /**
     * Takes the packets of a stream apart. Bytes that do not begin with the constant of a header are one body without
     * header, as in a datagram. A packet without a body means nothing and is left out.
     *
     * @param frames takes the packets; those before a fault too
     * @throws PacketFault when a header is wrong or the last packet is not complete
     */
    public static void split(byte[] bytes, List<Frame> frames) {
        if (bytes.length > 0 && bytes[0] != (byte) (MAGIC >>> 24)) {
            frames.add(new Frame(0, bytes));
            return;
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            byte[] body = next(rest);
            if (body.length > 0) {
                frames.add(new Frame(rest.position() - body.length, body));
            }
        }
    }

    private static byte[] next(ByteBuffer rest) {
        int start = rest.position();
        if (rest.remaining() < HEADER) {
            throw at(start, "the input ends inside the header of a packet");
        }
        int magic = rest.getInt();
        if (magic != MAGIC) {
            throw at(start, "expected deadbeef, which begins every packet, and found %08x".formatted(magic));
        }
        int length = rest.getInt();
        if (length < 0 || length > rest.remaining()) {
            throw at(start + 4, "the header says that " + length + " bytes follow, and there are " + rest.remaining());
        }
        byte[] body = new byte[length];
        rest.get(body);
        return body;
    }

    private static PacketFault at(int offset, String message) {
        return new PacketFault("at byte " + offset + ": " + message);
    }

    /** Returns the packet for a body, header included. */
    public static byte[] wrap(byte[] body) {
        return ByteBuffer.allocate(HEADER + body.length)
                .putInt(MAGIC)
                .putInt(body.length)
                .put(body)
                .array();
    }
}
