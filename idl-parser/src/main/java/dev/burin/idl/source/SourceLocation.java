package dev.burin.idl.source;

/**
 * A place in a source text.
 *
 * @param file the name of the file as shown to the user
 * @param line counted from 1
 * @param column counted from 1
 */
public record SourceLocation(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
