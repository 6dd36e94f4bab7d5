package dev.burin.runtime.transport;

import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.LargeBytes;
import dev.burin.runtime.stack.LargeValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A packet that is written from where it stands, piece by piece: the peer has what is in the first one to work on while the next one is
 * made. Of the thread that writes.
 */
final class LargePacket {
    /** What is written at once stands outside the heap, where the JDK would copy it to in any case. */
    private static final BufferPool PIECES = new BufferPool(ByteBuffer::allocateDirect);

    private static final LargeValue NO_VALUE = new LargeBytes(new byte[0]);
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final ByteBuffer head;
    private final LargeValue value; // between head and tail
    private final ByteBuffer tail;
    private int next; // element of the value that is not in a piece yet
    private int valueLeft; // bytes of those
    private ByteBuffer cut = NOTHING; // of the last piece, what the channel has not taken

    LargePacket(byte[] data, int offset, int length, @Nullable Insert insert) {
        int tailAt = insert == null ? offset + length : insert.end();
        head = ByteBuffer.wrap(data, offset, insert == null ? length : insert.at() - offset);
        value = insert == null ? NO_VALUE : insert.value();
        valueLeft = value.size();
        tail = ByteBuffer.wrap(data, tailAt, offset + length - tailAt);
    }

    /** Writes as far as the channel takes it; whether it took all. To be called once. */
    boolean write(WritableByteChannel channel) throws IOException {
        ByteBuffer piece = PIECES.take(OutQueue.MAX_WRITE);
        try {
            while (fill(piece.clear())) {
                channel.write(piece.flip());
                if (piece.hasRemaining()) {
                    cut = ByteBuffer.allocate(piece.remaining()).put(piece).flip();
                    return false;
                }
            }
            return true;
        } finally {
            PIECES.giveBack(piece);
        }
    }

    /** Moves bytes to a piece; whether there were any. */
    private boolean fill(ByteBuffer piece) throws IOException {
        move(head, piece);
        if (!head.hasRemaining()) {
            int before = piece.position();
            next = value.put(next, piece);
            valueLeft -= piece.position() - before;
            if (next == value.count() ? valueLeft != 0 : valueLeft <= 0) {
                throw new IOException(OutQueue.CHANGED);
            }
        }
        if (valueLeft == 0) {
            move(tail, piece);
        }
        return piece.position() > 0;
    }

    private static void move(ByteBuffer part, ByteBuffer piece) {
        int count = Math.min(part.remaining(), piece.remaining());
        piece.put(part.array(), part.arrayOffset() + part.position(), count);
        part.position(part.position() + count);
    }

    /** A copy of what has not been written. */
    ByteBuffer rest() throws IOException {
        ByteBuffer rest = ByteBuffer.allocate(cut.remaining() + head.remaining() + valueLeft + tail.remaining());
        rest.put(cut);
        fill(rest);
        return rest.flip();
    }
}
