package dev.burin.benchmarks.call;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The floor: blocking sockets, a thread for each connection, the least that can stand on the wire. */
final class RawServer {
    static final int ADD = 1;
    static final int ECHO = 2;
    static final int EVENT = 3;
    static final int EVENTS = 4;
    static final int ASK = 5;

    private static final int BUFFER = 64 * 1024;

    private RawServer() {}

    static int listen() throws IOException {
        ServerSocket listener = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        start(() -> {
            while (true) {
                Socket socket = listener.accept();
                start(() -> serve(socket));
            }
        });
        return listener.getLocalPort();
    }

    /** What a thread of a server does. */
    interface Body {
        void run() throws IOException;
    }

    /** Runs it on a thread of its own, until the client closes. */
    static void start(Body body) {
        Thread thread = new Thread(() -> {
            try {
                body.run();
            } catch (EOFException e) {
                // the client has closed
            } catch (IOException e) {
                e.printStackTrace();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    static DataInputStream in(Socket socket) throws IOException {
        return new DataInputStream(new Buffered(socket));
    }

    /** Says what it holds without asking the system, which would cost a floor of half a microsecond a call its name. */
    private static final class Buffered extends BufferedInputStream {
        Buffered(Socket socket) throws IOException {
            super(socket.getInputStream(), BUFFER);
        }

        synchronized boolean isEmpty() {
            return pos == count;
        }
    }

    static DataOutputStream out(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BUFFER));
    }

    private static void serve(Socket socket) throws IOException {
        try (socket) {
            Buffered buffer = new Buffered(socket);
            DataInputStream in = new DataInputStream(buffer);
            DataOutputStream out = out(socket);
            int events = 0;
            while (true) {
                switch (in.readByte()) {
                    case ADD -> out.writeInt(in.readInt() + in.readInt());
                    case ECHO -> echo(in, out);
                    case EVENT -> {
                        in.readInt();
                        in.readLong();
                        events++;
                    }
                    case EVENTS -> out.writeInt(events);
                    default -> ask(in, out);
                }
                if (buffer.isEmpty()) {
                    out.flush();
                }
            }
        }
    }

    private static void echo(DataInputStream in, DataOutputStream out) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void ask(DataInputStream in, DataOutputStream out) throws IOException {
        int times = in.readInt();
        for (int i = 0; i < times; i++) {
            out.writeInt(i);
            out.writeInt(1);
            out.flush();
            in.readInt();
        }
    }
}
