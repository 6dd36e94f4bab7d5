package dev.burin.benchmarks.call;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The process of a server: prints its port, then what it has used up for each line it reads, and ends with its input. */
public final class ServerMain {
    private ServerMain() {}

    public static void main(String[] args) throws Exception {
        System.out.println(Peer.valueOf(args[0]).listen());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (in.readLine() != null) {
            System.out.println(Resources.ofThisProcess().format());
        }
        System.exit(0);
    }
}
