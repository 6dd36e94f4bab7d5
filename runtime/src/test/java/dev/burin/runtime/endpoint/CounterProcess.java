package dev.burin.runtime.endpoint;

import dev.burin.runtime.Listener;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.SimpleCalc;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A server in a process of its own, that can be killed. It writes down each operation that it runs: what the operating system
 * has of a file outlives the process.
 */
public final class CounterProcess {
    private CounterProcess() {}

    /**
     * @param arguments the address to listen on, and the file of operations: 4 bytes for each
     */
    public static void main(String[] arguments) throws IOException {
        FileChannel journal = FileChannel.open(
                Path.of(arguments[1]), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        Listener listener = CalcHelper.newListener(arguments[0], client -> new SimpleCalc() {
            @Override
            public int add(int a, int b) {
                write(journal, a);
                return a + b;
            }

            @Override
            public void note(String text) {
                write(journal, Integer.parseInt(text));
            }
        });
        listener._startAndWaitUp(10_000);
        System.out.println("LOCATION " + listener.uri());
        String line = new String(System.in.readNBytes(5)); // STOP and the end of its line, or nothing
        if (line.startsWith("STOP")) {
            listener.close();
        }
        System.out.println("DOWN");
    }

    private static synchronized void write(FileChannel journal, int number) {
        try {
            ByteBuffer entry = ByteBuffer.allocate(4).putInt(number).flip();
            while (entry.hasRemaining()) {
                journal.write(entry);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
