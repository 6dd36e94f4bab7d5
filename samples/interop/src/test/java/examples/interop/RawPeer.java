package examples.interop;

import dev.burin.runtime.wire.WireTree;
import dev.burin.runtime.wire.WireValue;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** One end of a TCP connection that knows packets and nothing else. Not thread-safe. */
final class RawPeer implements Closeable {
    private static final int LIMIT_MILLIS = 10_000;

    private final Socket socket;
    private final DataInputStream in;
    private final Map<Long, Long> numbers = new HashMap<>(); // of messages: the recorded one, and the one that came

    RawPeer(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(LIMIT_MILLIS);
        socket.setTcpNoDelay(true);
        in = new DataInputStream(socket.getInputStream());
    }

    static RawPeer connect(String uri) throws IOException {
        return new RawPeer(
                new Socket(InetAddress.getLoopbackAddress(), URI.create(uri).getPort()));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** Sends a recorded body; if it answers a message, it answers the one that came in place of the recorded one. */
    void sendRecorded(byte[] body) throws IOException {
        WireValue.Struct message = WireTree.read(body);
        Long answered = Trees.inReplyTo(message);
        if (answered == null) {
            send(Vector.packet(body));
        } else {
            Long came = numbers.getOrDefault(answered, answered);
            send(Vector.packet(WireTree.write(Trees.with(message, "_inReplyTo", came))));
        }
    }

    WireValue.Struct receive() throws IOException {
        if (in.readInt() != 0xdeadbeef) {
            throw new IOException("this is no packet");
        }
        byte[] body = new byte[in.readInt()];
        in.readFully(body);
        return WireTree.read(body);
    }

    /** Receives what stands for a recorded message. */
    WireValue.Struct receiveFor(WireValue.Struct recorded) throws IOException {
        WireValue.Struct came = receive();
        numbers.put(Trees.messageId(recorded), Trees.messageId(came));
        return came;
    }

    /** Whether the peer closes the connection before it sends anything. */
    boolean isClosedWithoutAnswer() throws IOException {
        try {
            in.readByte();
            return false;
        } catch (EOFException e) {
            return true;
        } catch (SocketException e) {
            return true; // reset, since more was sent than it cared to read
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
