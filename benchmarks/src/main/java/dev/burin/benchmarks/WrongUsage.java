package dev.burin.benchmarks;

import java.io.PrintStream;

/** Arguments that cannot be run, or that ask for help. Thrown before anything is measured. */
public final class WrongUsage extends Exception {
    private static final int WRONG = 2;

    private final String complaint; // empty when help is asked for
    private final String usage;

    WrongUsage(String complaint, String usage) {
        super(complaint.isEmpty() ? usage : complaint);
        this.complaint = complaint;
        this.usage = usage;
    }

    /** Shows what is wrong and how it is used; the exit code. */
    int show(PrintStream out, PrintStream err) {
        if (complaint.isEmpty()) {
            out.println(usage);
            return 0;
        }
        err.println(complaint);
        err.println(usage);
        return WRONG;
    }
}
