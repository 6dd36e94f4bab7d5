package dev.burin.runtime.transport;

import dev.burin.runtime.stack.Insert;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/** A packet that is written from where it stands, which may be two arrays. Of the thread that writes. */
final class LargePacket {
    /** What is written at once stands outside the heap, where the JDK would copy it to in any case. */
    private static final BufferPool PIECES = new BufferPool(ByteBuffer::allocateDirect);

    private final ByteBuffer[] parts; // in order

    LargePacket(byte[] data, int offset, int length, @Nullable Insert insert) {
        if (insert == null) {
            parts = new ByteBuffer[] {part(data, offset, length)};
        } else {
            int head = insert.at() - offset;
            parts = new ByteBuffer[] {
                part(data, offset, head),
                part(insert.bytes(), 0, insert.bytes().length),
                part(data, insert.end(), offset + length - insert.end())
            };
        }
    }

    private static ByteBuffer part(byte[] data, int offset, int length) {
        return ByteBuffer.wrap(data, offset, length).slice();
    }

    /** Writes as far as the channel takes it; whether it took all. */
    boolean write(WritableByteChannel channel) throws IOException {
        ByteBuffer piece = PIECES.take(OutQueue.MAX_WRITE);
        try {
            while (fill(piece.clear())) {
                channel.write(piece.flip());
                if (piece.hasRemaining()) {
                    moveBack(piece.remaining());
                    return false;
                }
            }
            return true;
        } finally {
            PIECES.giveBack(piece);
        }
    }

    /** Moves bytes to the piece; whether there were any. */
    private boolean fill(ByteBuffer piece) {
        for (ByteBuffer part : parts) {
            int count = Math.min(part.remaining(), piece.remaining());
            piece.put(part.array(), part.arrayOffset() + part.position(), count);
            part.position(part.position() + count);
        }
        return piece.position() > 0;
    }

    private void moveBack(int bytes) {
        int left = bytes;
        for (int i = parts.length - 1; left > 0; i--) {
            int count = Math.min(left, parts[i].position());
            parts[i].position(parts[i].position() - count);
            left -= count;
        }
    }

    /** A copy of what has not been written. */
    ByteBuffer rest() {
        int size = 0;
        for (ByteBuffer part : parts) {
            size += part.remaining();
        }
        ByteBuffer rest = ByteBuffer.allocate(size);
        for (ByteBuffer part : parts) {
            rest.put(part);
        }
        return rest.flip();
    }
}
