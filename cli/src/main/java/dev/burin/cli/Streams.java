package dev.burin.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command reads and writes besides files. Text is UTF-8 whatever the platform says, with line feeds. Not thread
 * safe.
 */
final class Streams {

    private final InputStream in;
    private final OutputStream bytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean colour;

    /** @param colour whether findings may be coloured */
    Streams(InputStream in, OutputStream out, OutputStream err, boolean colour) {
        this.in = in;
        this.bytes = out;
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.colour = colour;
    }

    /** Returns the streams of this process; in colour when they are a terminal and {@code NO_COLOR} is not set. */
    static Streams ofProcess() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Ansi.AUTO.enabled());
    }

    /** Returns what a command is asked about. */
    InputStream in() {
        return in;
    }

    /** Returns where results go. */
    PrintWriter out() {
        return out;
    }

    /** Returns where everything goes that is no result. */
    PrintWriter err() {
        return err;
    }

    boolean colour() {
        return colour;
    }

    /** Writes a result that is no text. */
    void write(byte[] result) throws IOException {
        out.flush();
        bytes.write(result);
        bytes.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
