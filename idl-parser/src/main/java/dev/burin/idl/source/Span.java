package dev.burin.idl.source;

/**
 * A stretch of a source text.
 *
 * @param source the text
 * @param start offset of the first character
 * @param end offset behind the last character, not less than {@code start}
 */
public record Span(SourceText source, int start, int end) {

    /** Returns the name of the file. */
    public String file() {
        return source.file();
    }

    /** Returns the line of the first character, counted from 1. */
    public int line() {
        return source.line(start);
    }

    /** Returns the column of the first character, counted from 1. */
    public int column() {
        return source.column(start);
    }

    /** Returns the line of the last character, counted from 1. */
    public int endLine() {
        return source.line(Math.max(start, end - 1));
    }

    /** Returns the column behind the last character, counted from 1 on {@link #endLine}. */
    public int endColumn() {
        return end == start ? column() : source.column(end - 1) + 1;
    }

    /** Returns the text covered. */
    public String text() {
        return source.text(start, end);
    }

    /** Returns the span from the start of this one to the end of a later one. */
    public Span to(Span later) {
        return new Span(source, start, Math.max(end, later.end));
    }

    /** Returns the place where this span begins. */
    public SourceLocation location() {
        return new SourceLocation(file(), line(), column());
    }

    @Override
    public String toString() {
        return file() + ":" + line() + ":" + column();
    }
}
