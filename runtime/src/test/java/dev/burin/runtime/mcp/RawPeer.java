package dev.burin.runtime.mcp;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A client without any wisdom: sends what the test says, and reads what comes. */
final class RawPeer implements Closeable {
    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;

    RawPeer(McpServer server) throws IOException {
        this(new Socket(
                InetAddress.getLoopbackAddress(),
                Location.parse(server.location()).places().get(0).port()));
    }

    RawPeer(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(10_000);
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** Begins or resumes a session; returns its id. */
    long greet(long session) throws IOException {
        sendInteger(session);
        return readInteger();
    }

    void sendInteger(long value) throws IOException {
        send(HexFormat.of().toHexDigits(Long.reverseBytes(value)));
    }

    void send(String hex) throws IOException {
        out.write(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    void sendSlowly(String hex) throws IOException {
        for (byte octet : HexFormat.of().parseHex(hex.replace(" ", ""))) {
            out.write(octet);
        }
    }

    void request(long number, String text) throws IOException {
        sendInteger(number);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sendInteger(bytes.length);
        out.write(bytes);
    }

    long readInteger() throws IOException {
        return Long.reverseBytes(in.readLong());
    }

    String readHex(int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String response() throws IOException {
        byte[] bytes = new byte[(int) readInteger()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether the other side has closed the connection, without another byte. */
    boolean isClosedByPeer() throws IOException {
        try {
            return in.read() < 0;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
