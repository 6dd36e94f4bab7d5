package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A client that speaks sessions byte by byte, as part 2 of their specification says, and may say what no client of ours would.
 * It uses nothing of the runtime.
 */
final class RawSession implements AutoCloseable {
    static final int OPEN_OK = 0x02;
    static final int RESUME_OK = 0x04;
    static final int REJECT = 0x05;
    static final int REQ = 0x10;
    static final int RES = 0x11;
    static final int ACK = 0x12;
    static final int READY = 0x16;
    static final int FENCED = 0x1d;
    static final int ERROR = 0x1e;

    private static final int MAGIC = 0xdeadbeef;

    private final Socket socket;
    private final DataInputStream in;

    RawSession(int port) throws IOException {
        socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(10_000);
        in = new DataInputStream(socket.getInputStream());
    }

    /** Bytes in the order of the wire. */
    static final class Bytes {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        /** The common part of a frame. */
        static Bytes frame(int type, int flags) {
            return new Bytes().number(0xb5, 1).number(1, 1).number(type, 1).number(flags, 1);
        }

        Bytes number(long value, int size) {
            for (int i = size - 1; i >= 0; i--) {
                out.write((int) (value >> 8 * i));
            }
            return this;
        }

        Bytes bytes(byte[] value) {
            out.writeBytes(value);
            return this;
        }

        Bytes text(String value) {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            return number(utf8.length, 2).bytes(utf8);
        }

        /** Lease, idle lease, window, credit, largest frame, keep-alive. */
        Bytes limits(int window) {
            return number(60_000, 4)
                    .number(60_000, 4)
                    .number(window, 4)
                    .number(1 << 20, 4)
                    .number(1 << 20, 4)
                    .number(30_000, 4);
        }

        byte[] done() {
            return out.toByteArray();
        }
    }

    static byte[] open(byte[] nonce, long epoch, int window) {
        return Bytes.frame(0x01, 0)
                .number(1, 1)
                .number(1, 1)
                .number(0, 2)
                .bytes(nonce)
                .number(epoch, 8)
                .limits(window)
                .text("")
                .text("")
                .number(0, 2)
                .done();
    }

    /** What an OPEN_OK says. */
    record Opened(byte[] id, byte[] secret, long epoch, int window) {
        static Opened of(byte[] frame) {
            ByteBuffer bytes = ByteBuffer.wrap(frame);
            return new Opened(
                    Arrays.copyOfRange(frame, 7, 23),
                    Arrays.copyOfRange(frame, 23, 55),
                    bytes.getLong(55),
                    bytes.getInt(71));
        }
    }

    /** A RESUME of a session in which nothing has happened but that this end is ready. */
    static byte[] resume(byte[] id, byte[] secret, long epoch, long next) {
        return resume(id, secret, epoch, next, next);
    }

    /** The same when the results of the operations from {@code firstIncomplete} on are missing. */
    static byte[] resume(byte[] id, byte[] secret, long epoch, long next, long firstIncomplete) {
        byte[] head = Bytes.frame(0x03, 0)
                .bytes(id)
                .number(epoch, 8)
                .bytes(new byte[16])
                .limits(16)
                .number(next, 8)
                .number(firstIncomplete, 8)
                .number(1, 8)
                .number(1, 4)
                .number(0, 2)
                .done();
        return new Bytes().bytes(head).bytes(proof(secret, head)).done();
    }

    private static byte[] proof(byte[] secret, byte[] head) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update("BSP1 resume".getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(head);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] request(long number, long firstIncomplete, long receiveNext, byte[] packet) {
        return Bytes.frame(REQ, 0)
                .number(number, 8)
                .number(firstIncomplete, 8)
                .number(receiveNext, 8)
                .number(0, 4)
                .number(0, 8)
                .bytes(packet)
                .done();
    }

    static byte[] ready() {
        return Bytes.frame(READY, 0).number(1, 4).done();
    }

    /** Opens a session, up to where both ends have set up their initial state. */
    Opened openReady(byte[] nonce, int window) throws IOException {
        send(open(nonce, 1, window));
        byte[] frame = read();
        assertThat(frame[2]).isEqualTo((byte) OPEN_OK);
        send(ready());
        assertThat(readOf(READY)).isNotNull();
        return Opened.of(frame);
    }

    void send(byte[]... frames) throws IOException {
        Bytes all = new Bytes();
        for (byte[] frame : frames) {
            all.number(MAGIC, 4).number(frame.length, 4).bytes(frame);
        }
        write(all.done());
    }

    void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** The next frame; null when the link is closed. */
    byte @Nullable [] read() throws IOException {
        try {
            assertThat(in.readInt()).isEqualTo(MAGIC);
            byte[] frame = new byte[in.readInt()];
            in.readFully(frame);
            return frame;
        } catch (EOFException | SocketException e) {
            return null;
        }
    }

    /** The next frame of a type, past acknowledgements; null when the link is closed. */
    byte @Nullable [] readOf(int type) throws IOException {
        byte[] frame = read();
        while (frame != null && (frame[2] == ACK || (frame[2] == READY && type != READY))) {
            frame = read();
        }
        if (frame != null) {
            assertThat(frame[2]).as(HexFormat.of().formatHex(frame)).isEqualTo((byte) type);
        }
        return frame;
    }

    /** Reads to the end of the link; the types of the frames that came. */
    String typesToTheEnd() throws IOException {
        StringBuilder types = new StringBuilder();
        for (byte[] frame = read(); frame != null; frame = read()) {
            types.append(String.format("%02x ", frame[2]));
        }
        return types.toString().trim();
    }

    static int code(byte[] frame) {
        return ByteBuffer.wrap(frame).getShort(4);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
