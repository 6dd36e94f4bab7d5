package dev.burin.runtime.wire;

/** Writes text as UTF-8; a surrogate without its partner becomes a question mark, as Java's own encoder makes it. */
final class Utf8 {
    private Utf8() {}

    /** The number of bytes that {@code text} takes. */
    static int length(String text) {
        int units = text.length();
        int bytes = units;
        for (int i = 0; i < units; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                if (c < 0x800) {
                    bytes++;
                } else if (!Character.isSurrogate(c)) {
                    bytes += 2;
                } else if (isPair(text, i)) {
                    bytes += 2; // four bytes for two units
                    i++;
                }
            }
        }
        return bytes;
    }

    /**
     * Writes text of ASCII characters; false when it holds others, and what was written is then to be overwritten. A loop
     * that never branches: a third of the time of {@link #write}.
     */
    static boolean writeAscii(String text, byte[] buffer, int position) {
        int units = text.length();
        int all = 0;
        for (int i = 0; i < units; i++) {
            char c = text.charAt(i);
            buffer[position + i] = (byte) c;
            all |= c;
        }
        return all < 0x80;
    }

    /** Writes {@code text} at {@code position} of {@code buffer}, which has room; the position behind it. */
    static int write(String text, byte[] buffer, int position) {
        int units = text.length();
        int p = position;
        for (int i = 0; i < units; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                buffer[p++] = (byte) c;
            } else if (c < 0x800) {
                buffer[p++] = (byte) (0xc0 | (c >> 6));
                buffer[p++] = (byte) (0x80 | (c & 0x3f));
            } else if (!Character.isSurrogate(c)) {
                buffer[p++] = (byte) (0xe0 | (c >> 12));
                buffer[p++] = (byte) (0x80 | ((c >> 6) & 0x3f));
                buffer[p++] = (byte) (0x80 | (c & 0x3f));
            } else if (isPair(text, i)) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                buffer[p++] = (byte) (0xf0 | (point >> 18));
                buffer[p++] = (byte) (0x80 | ((point >> 12) & 0x3f));
                buffer[p++] = (byte) (0x80 | ((point >> 6) & 0x3f));
                buffer[p++] = (byte) (0x80 | (point & 0x3f));
            } else {
                buffer[p++] = '?';
            }
        }
        return p;
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }
}
