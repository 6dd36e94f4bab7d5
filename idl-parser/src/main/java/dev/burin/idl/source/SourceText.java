package dev.burin.idl.source;

import java.util.Arrays;

/** The text of one file, able to say which line an offset is on. Lines end with CR, LF or CR LF. Immutable. */
public final class SourceText {

    private final String file;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param file the name shown to the user
     * @param text the whole text
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** Returns the name shown to the user. */
    public String file() {
        return file;
    }

    /** Returns the whole text. */
    public String text() {
        return text;
    }

    /** Returns the text between two offsets. */
    public String text(int start, int end) {
        return text.substring(start, end);
    }

    /** Returns the line, counted from 1, on which an offset is. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the column, counted from 1 in UTF-16 units, at which an offset is. */
    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /** Returns the number of lines; an empty text has one. */
    public int lines() {
        return lineStarts.length;
    }

    /** Returns a line, counted from 1, without its end. */
    public String lineText(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** Returns the offset at which a line, counted from 1, begins. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** Returns the offset at which a line, counted from 1, ends, before its line end. */
    public int lineEnd(int line) {
        int start = lineStarts[line - 1];
        int end = line == lineStarts.length ? text.length() : lineStarts[line];
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns the span from one offset up to, not including, another. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    @Override
    public String toString() {
        return file;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isLineEnd(c) && !crOfCrLf) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
