package dev.burin.runtime.session;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a frame of the peer; whatever is wrong with it is a {@link ProtocolException}. */
final class FrameReader {
    private final byte[] data;
    private final int end;
    private int position;

    /** A reader of the frame at {@code offset}, set behind its common part. */
    FrameReader(byte[] data, int offset, int length) {
        this.data = data;
        this.position = offset;
        this.end = offset + length;
        take(Frames.COMMON);
    }

    private int take(int size) {
        if (size > end - position) {
            throw new ProtocolException("a frame ends " + (size - (end - position)) + " bytes too early");
        }
        int at = position;
        position += size;
        return at;
    }

    int u8() {
        return data[take(1)] & 0xff;
    }

    int u16() {
        int at = take(2);
        return (data[at] & 0xff) << 8 | (data[at + 1] & 0xff);
    }

    int u32() {
        return Frames.getInt(data, take(4));
    }

    /** A size, delay or count: not negative, and the most there can be when it does not fit. */
    int size() {
        int value = u32();
        return value < 0 ? Integer.MAX_VALUE : value;
    }

    long u64() {
        return Frames.getLong(data, take(8));
    }

    /** A counter: from 0 to below 2^62. */
    long counter() {
        long value = u64();
        if (value < 0 || value >= Frames.COUNTER_LIMIT) {
            throw new ProtocolException("a counter is " + Long.toUnsignedString(value) + ", which is not below 2^62");
        }
        return value;
    }

    byte[] bytes(int size) {
        int at = take(size);
        return Arrays.copyOfRange(data, at, at + size);
    }

    byte[] sized() {
        return bytes(u16());
    }

    String text() {
        int size = u16();
        int at = take(size);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(data, at, size))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProtocolException("a string in a frame is not UTF-8");
        }
    }

    /** A string if there is one: what is only for people may be missing. */
    String optionalText() {
        return position == end ? "" : text();
    }

    SessionLimits limits() {
        return new SessionLimits(size(), size(), size(), size(), size(), size());
    }

    Ranges ranges() {
        int count = u16();
        List<Ranges.Range> ranges = new ArrayList<>(Math.min(count, (end - position) / 12));
        long previous = 0;
        for (int i = 0; i < count; i++) {
            Ranges.Range range = new Ranges.Range(counter(), size());
            if (range.first() < previous || range.count() == 0) {
                throw new ProtocolException("ranges of operations are not in ascending order");
            }
            previous = range.first() + range.count();
            ranges.add(range);
        }
        return new Ranges(ranges);
    }

    Summary summary() {
        return new Summary(counter(), counter(), counter(), u32(), ranges());
    }

    /** A text for people in its place: whatever is wrong with it, it is shown as far as it goes. */
    static String lenientText(byte[] data, int offset, int length) {
        if (length < 2) {
            return "";
        }
        int stated = (data[offset] & 0xff) << 8 | (data[offset + 1] & 0xff);
        return new String(data, offset + 2, Math.min(stated, length - 2), StandardCharsets.UTF_8);
    }

    int left() {
        return end - position;
    }

    /** The frame up to here. */
    byte[] before(int offset) {
        return Arrays.copyOfRange(data, offset, position);
    }
}
