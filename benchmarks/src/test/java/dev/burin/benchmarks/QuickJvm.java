package dev.burin.benchmarks;

import java.util.List;

/** Options of commands that only have to run: for JVMs that begin soon, compile little and take little memory. */
public final class QuickJvm {
    public static final List<String> OPTIONS =
            List.of("-J", "-XX:TieredStopAtLevel=1", "-J", "-XX:+UseSerialGC", "-J", "-XX:-AlwaysPreTouch");

    private QuickJvm() {}
}
