package examples.bank;

import java.io.PrintStream;

/** Prints how far things are: in one line that is written over on a terminal, else in a few plain ones. For one thread. */
final class Screen {
    private static final int BAR = 30;
    private static final int LINES = 10;

    private final PrintStream out = System.out;
    private final boolean isTerminal = isTerminal();
    private int printed;
    private int width;

    @SuppressWarnings("SystemConsoleNull") // JDK 22 to 24 say yes too often: then it is one long line
    private static boolean isTerminal() {
        return System.console() != null && System.getenv("TERM") != null;
    }

    void say(String line) {
        out.println(line);
    }

    /** Shows that {@code done} of {@code all} is done. */
    void progress(int done, int all, String rest) {
        int filled = (int) ((long) done * BAR / all);
        String line = String.format("[%s%s] %s", "#".repeat(filled), ".".repeat(BAR - filled), rest);
        if (isTerminal) {
            out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            out.flush();
            width = line.length();
        } else if ((long) done * LINES / all > printed) {
            printed = (int) ((long) done * LINES / all);
            out.println(line);
        }
    }

    /** Leaves the line that was written over. */
    void progressEnds() {
        if (isTerminal) {
            out.println();
        }
    }

    void heading(String text) {
        out.println();
        out.println(text);
    }

    void row(String what, Object count, String remark) {
        out.println(String.format("  %-26s %8s   %s", what, count, remark).stripTrailing());
    }
}
