package dev.burin.runtime.transport;

import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.ControlledLayer;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.PacketRun;
import dev.burin.runtime.stack.SessionPacket;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Message;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Packets on a stream of bytes. Each has a header of 8 bytes: {@code de ad be ef} at offset 0, the length of the body as a
 * signed big-endian int at offset 4. An empty packet has no effect.
 *
 * <p>Downwards thread-safe. Upwards used by the thread that has the reading role; packets that arrive whole are handed on
 * where they stand, and only a cut one is copied.
 */
public final class Packetizer extends ControlledLayer implements PacketLayer, PacketRun {
    /** The size of the header in bytes. */
    public static final int HEADER = 8;

    private static final int MAGIC = 0xdeadbeef;
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final TransportData below;
    private volatile int maxPacketSize;
    private volatile @Nullable SessionPacket above;

    // The run of bytes being looked at; survives a change of the reading thread.
    private byte[] run = NOTHING;
    private int position;
    private int end;

    // The packet that is handed on.
    private byte[] packet = NOTHING;
    private int packetOffset;
    private int packetLength;
    private @Nullable Insert packetInsert;

    private @Nullable CutPacket cut; // made by the first that arrives in pieces

    private static final byte[] NOTHING = {};

    /**
     * @param maxPacketSize the most bytes of a body in either direction; 0 for the most there can be
     */
    public Packetizer(TransportData below, int maxPacketSize) {
        super(below);
        this.below = below;
        this.maxPacketSize = orMost(maxPacketSize);
    }

    private static int orMost(int size) {
        return size == 0 ? Integer.MAX_VALUE - 64 : size;
    }

    @Override
    public void setMaxPacketSize(int size) {
        maxPacketSize = orMost(size);
    }

    @Override
    public void setAbove(SessionPacket layer) {
        above = layer;
    }

    @Override
    public int headroom() {
        return HEADER;
    }

    @Override
    public int maxPacketSize() {
        return maxPacketSize;
    }

    @Override
    public boolean packet(byte[] buffer, int offset, int length, Message message, Flush flush) {
        packet(buffer, offset, length, flush);
        return false;
    }

    @Override
    public void packet(byte[] buffer, int offset, int length, Flush flush) {
        putHeader(buffer, offset, length);
        below.write(buffer, offset - HEADER, HEADER + length, flush);
    }

    private static void putHeader(byte[] buffer, int offset, int length) {
        INTS.set(buffer, offset - 8, MAGIC);
        INTS.set(buffer, offset - 4, length);
    }

    @Override
    public boolean takesInserts() {
        return below.takesInserts();
    }

    @Override
    public void packet(byte[] buffer, int offset, int length, Insert insert, Flush flush) {
        putHeader(buffer, offset, length + insert.length());
        below.write(buffer, offset - HEADER, HEADER + length, insert, flush);
    }

    @Override
    public @Nullable ByteBuffer target() {
        CutPacket begun = cut;
        return begun == null || begun.size() < HEADER
                ? null
                : begun.target(sizeOf(begun), HEADER, Objects.requireNonNull(above));
    }

    /** The size that the cut packet will have, whose header has come and was looked at. */
    private static int sizeOf(CutPacket begun) {
        return HEADER + (int) INTS.get(begun.bytes(), 4);
    }

    @Override
    public boolean data(byte[] data, int offset, int length) {
        CutPacket begun = cut;
        if (begun != null && begun.isAt(data)) {
            int whole = sizeOf(begun);
            begun.added(length, whole); // read to the target
            return begun.size() < whole || !takeCut(begun) || handOn();
        }
        run = data;
        position = offset;
        end = offset + length;
        return takePackets();
    }

    @Override
    public void detach() {
        run = Arrays.copyOfRange(run, position, end);
        end -= position;
        position = 0;
        if (cut != null) {
            cut.detach();
        }
        Objects.requireNonNull(above).detach();
    }

    @Override
    public boolean resume() {
        return takePackets();
    }

    private boolean takePackets() {
        if (!Objects.requireNonNull(above).packets(this)) {
            return false;
        }
        forgetPacket();
        run = NOTHING; // the link's buffer is not ours to keep
        position = 0;
        end = 0;
        return true;
    }

    /** Hands on the packet that stands alone. */
    private boolean handOn() {
        SessionPacket taker = Objects.requireNonNull(above);
        Insert insert = packetInsert;
        boolean isReading = insert == null
                ? taker.packet(packet, packetOffset, packetLength)
                : taker.packet(packet, packetOffset, packetLength, insert);
        if (!isReading) {
            return false;
        }
        forgetPacket();
        return true;
    }

    private void forgetPacket() {
        packet = NOTHING;
        packetInsert = null;
        if (cut != null) {
            cut.release();
        }
    }

    @Override
    public boolean next() {
        while (position < end) {
            CutPacket begun = cut;
            if ((begun != null && begun.size() > 0) ? complete(begun) : takeOne()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public byte[] data() {
        return packet;
    }

    @Override
    public int offset() {
        return packetOffset;
    }

    @Override
    public int length() {
        return packetLength;
    }

    @Override
    public @Nullable Insert insert() {
        return packetInsert;
    }

    /** Takes a packet that begins in the run, or keeps its beginning; whether there is one to be handed on. */
    private boolean takeOne() {
        int available = end - position;
        if (available < HEADER) {
            keep(available, HEADER);
            return false;
        }
        int length = bodyLength(run, position);
        if (length < 0) {
            return stopped();
        }
        if (length > available - HEADER) {
            keep(available, HEADER + length);
            return false;
        }
        if (packet != run) { // with G1, to write it again would cost a fence for each packet
            packet = run;
        }
        if (packetInsert != null) {
            packetInsert = null;
        }
        packetOffset = position + HEADER;
        packetLength = length;
        position = packetOffset + length;
        return length > 0;
    }

    /** Adds to the cut packet, and takes it if it is whole now; whether there is one to be handed on. */
    private boolean complete(CutPacket begun) {
        if (begun.size() < HEADER) {
            keep(HEADER - begun.size(), HEADER);
            if (begun.size() < HEADER) {
                return false;
            }
        }
        int length = bodyLength(begun.bytes(), 0);
        if (length < 0) {
            return stopped();
        }
        int size = HEADER + length;
        keep(size - begun.size(), size);
        return begun.size() == size && takeCut(begun);
    }

    /** Takes the cut packet, which is whole; whether it is to be handed on. */
    private boolean takeCut(CutPacket whole) {
        packet = whole.bytes();
        packetOffset = HEADER;
        packetLength = whole.sizeInBytes() - HEADER;
        packetInsert = whole.complete();
        return packetLength > 0;
    }

    /** Moves up to {@code most} bytes of the run to the cut packet, which will have {@code size} bytes. */
    private void keep(int most, int size) {
        CutPacket begun = cut == null ? new CutPacket() : cut;
        cut = begun;
        int moved = Math.min(most, end - position);
        begun.add(run, position, moved, size);
        position += moved;
    }

    /** The length that a header states; negative after the link was closed because the header is wrong. */
    private int bodyLength(byte[] header, int at) {
        int magic = (int) INTS.get(header, at);
        if (magic != MAGIC) {
            refuse(String.format(
                    "a packet must begin with deadbeef, and this one begins with %08x: is the peer an Etch program?",
                    magic));
            return -1;
        }
        int length = (int) INTS.get(header, at + 4);
        if (length < 0) {
            refuse("a packet states the negative length " + length);
            return -1;
        }
        if (length > maxPacketSize) {
            refuse("a packet of " + length + " bytes, where " + maxPacketSize
                    + " are allowed; the option Packetizer.maxPktSize sets the limit");
            return -1;
        }
        return length;
    }

    private void refuse(String why) {
        below.close(new TransportException(why, null));
    }

    /** Forgets what has arrived, after the link was closed. */
    private boolean stopped() {
        position = end;
        cut = null;
        return false;
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        Objects.requireNonNull(above).closed(cause);
    }
}
