package dev.burin.runtime.mcp;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * One connection, read and written in the units of the wire. Every integer is eight bytes, little endian. Reading is for
 * one thread and writing too; {@link #close} may be called by any.
 */
final class McpStream implements Closeable {
    /** Longer bodies are written from where they are, shorter ones in one piece with what stands before them. */
    private static final int ONE_PIECE = 16 << 10;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    McpStream(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.setKeepAlive(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** How long reading waits for a byte, in milliseconds; 0 is for ever. */
    void timeout(int millis) throws IOException {
        socket.setSoTimeout(millis);
    }

    /** Reads an integer of which no byte need have come. */
    long readInteger() throws IOException {
        byte[] bytes = readExactly(Long.BYTES);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    /** Waits, as long as it takes, for the first byte of an integer; then the bytes must not stall. */
    long readInteger(int firstMillis, int stallMillis) throws IOException {
        timeout(firstMillis);
        in.mark(1);
        if (in.read() < 0) {
            throw new EOFException("the peer closed the connection");
        }
        in.reset();
        timeout(stallMillis);
        return readInteger();
    }

    /** Reads an integer that must be there as a whole at a time, on {@link System#nanoTime}. */
    long readInteger(long deadlineNanos) throws IOException {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            long left = (deadlineNanos - System.nanoTime()) / 1_000_000;
            timeout((int) Math.max(1, Math.min(left, Integer.MAX_VALUE)));
            int octet = in.read();
            if (octet < 0) {
                throw new EOFException("the peer closed the connection before it said which session it speaks for");
            }
            value |= (long) octet << (i * Byte.SIZE);
        }
        return value;
    }

    /**
     * Reads a length and so many bytes. Takes memory only for what has come.
     *
     * @throws LengthException when the length is negative or above the limit
     */
    byte[] readBody(int limit) throws IOException {
        long length = readInteger();
        if (length < 0 || length > limit) {
            throw new LengthException(length, limit);
        }
        return readExactly((int) length);
    }

    private byte[] readExactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the peer closed the connection");
        }
        return bytes;
    }

    void writeInteger(long value) throws IOException {
        write(new byte[0], value);
    }

    /** Writes a response: its length, and the bytes. */
    void writeResponse(byte[] body) throws IOException {
        write(body, body.length);
    }

    /** Writes a request: its number, its length, and the bytes. */
    void writeRequest(long number, byte[] body) throws IOException {
        write(body, number, body.length);
    }

    private void write(byte[] body, long... head) throws IOException {
        boolean onePiece = body.length <= ONE_PIECE;
        byte[] first = new byte[head.length * Long.BYTES + (onePiece ? body.length : 0)];
        ByteBuffer bytes = ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN);
        for (long integer : head) {
            bytes.putLong(integer);
        }
        if (onePiece) {
            bytes.put(body);
        }
        out.write(first);
        if (!onePiece) {
            out.write(body);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** A length that cannot be. */
    static final class LengthException extends IOException {
        private static final long serialVersionUID = 1L;

        private final long length;

        LengthException(long length, int limit) {
            super("the peer announces " + length + " bytes; at most " + limit + " are taken");
            this.length = length;
        }

        /** What was announced, in bytes. */
        long length() {
            return length;
        }
    }
}
