package dev.burin.runtime.session;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes a frame that is not on the hot path. The frame begins at {@link Frames#ROOM} of the buffer. */
final class FrameWriter {
    private static final int MOST_TEXT = 1000;

    private byte[] buffer = new byte[Frames.ROOM + 256];
    private int position = Frames.ROOM;

    FrameWriter(int type) {
        this(type, 0);
    }

    FrameWriter(int type, int flags) {
        Frames.putCommon(buffer, position, type, flags);
        position += Frames.COMMON;
    }

    private int reserve(int size) {
        int at = position;
        position += size;
        if (position > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(position, buffer.length * 2));
        }
        return at;
    }

    FrameWriter u8(int value) {
        int at = reserve(1);
        buffer[at] = (byte) value;
        return this;
    }

    FrameWriter u16(int value) {
        int at = reserve(2);
        buffer[at] = (byte) (value >> 8);
        buffer[at + 1] = (byte) value;
        return this;
    }

    FrameWriter u32(int value) {
        int at = reserve(4);
        Frames.putInt(buffer, at, value);
        return this;
    }

    FrameWriter u64(long value) {
        int at = reserve(8);
        Frames.putLong(buffer, at, value);
        return this;
    }

    FrameWriter bytes(byte[] value) {
        int at = reserve(value.length);
        System.arraycopy(value, 0, buffer, at, value.length);
        return this;
    }

    /** A length in two bytes, and the bytes. */
    FrameWriter sized(byte[] value) {
        return u16(value.length).bytes(value);
    }

    /** A string; a text for people is cut when it is very long. */
    FrameWriter text(String value) {
        String cut = value.length() > MOST_TEXT ? value.substring(0, MOST_TEXT) : value;
        return sized(cut.getBytes(StandardCharsets.UTF_8));
    }

    /** A text as it stands in a frame, alone. */
    static byte[] sizedText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] sized = new byte[2 + bytes.length];
        sized[0] = (byte) (bytes.length >> 8);
        sized[1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, sized, 2, bytes.length);
        return sized;
    }

    FrameWriter limits(SessionLimits limits) {
        return u32(limits.lease())
                .u32(limits.idleLease())
                .u32(limits.window())
                .u32(limits.credit())
                .u32(limits.maxFrame())
                .u32(limits.keepAlive());
    }

    FrameWriter ranges(Ranges ranges) {
        u16(ranges.list().size());
        for (Ranges.Range range : ranges.list()) {
            u64(range.first()).u32(range.count());
        }
        return this;
    }

    FrameWriter summary(Summary summary) {
        return u64(summary.next())
                .u64(summary.firstIncomplete())
                .u64(summary.receiveNext())
                .u32(summary.generation())
                .ranges(summary.have());
    }

    /** The buffer, with {@link Frames#ROOM} bytes free in front of the frame and nothing behind it. */
    byte[] done() {
        return Arrays.copyOf(buffer, position);
    }

    /** The frame alone. */
    byte[] frame() {
        return Arrays.copyOfRange(buffer, Frames.ROOM, position);
    }
}
