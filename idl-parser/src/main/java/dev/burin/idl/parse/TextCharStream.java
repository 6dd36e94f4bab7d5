package dev.burin.idl.parse;

import dev.burin.idl.source.SourceText;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** Hands a text to ANTLR in UTF-16 units, so that its offsets are ours. */
final class TextCharStream implements CharStream {

    private final SourceText source;
    private final String text;
    private int position;

    TextCharStream(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    @Override
    public String getText(Interval interval) {
        int end = Math.min(interval.b + 1, text.length());
        return interval.a >= end ? "" : text.substring(interval.a, end);
    }

    @Override
    public void consume() {
        if (position >= text.length()) {
            throw new IllegalStateException("cannot consume the end of the file");
        }
        position++;
    }

    @Override
    public int LA(int offset) {
        int wanted = offset > 0 ? position + offset - 1 : position + offset;
        return wanted >= 0 && wanted < text.length() ? text.charAt(wanted) : IntStream.EOF;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = Math.min(index, text.length());
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return source.file();
    }
}
