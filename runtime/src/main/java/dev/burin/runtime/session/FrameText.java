package dev.burin.runtime.session;

import java.nio.charset.StandardCharsets;

/** The text at the end of a frame, which is for people: whatever is wrong with it, it is shown as far as it goes. */
record FrameText(byte[] data, int offset, int length) {
    /** The text behind its length in two bytes; empty when there is none. */
    String text() {
        if (length < 2) {
            return "";
        }
        int stated = (data[offset] & 0xff) << 8 | (data[offset + 1] & 0xff);
        return new String(data, offset + 2, Math.min(stated, length - 2), StandardCharsets.UTF_8);
    }
}
