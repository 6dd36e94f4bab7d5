package dev.burin.benchmarks.targets;

import java.util.Locale;

/** What is to be reached. */
record Target(String workload, String than, double limit, boolean isAtMost, boolean isOfSessions, Measure measure) {
    private static final double NONE = Double.NaN;

    /** How it is told from what was measured. */
    interface Measure {
        /**
         * @param ours the name of the peer that is ours: without or with sessions
         */
        double of(Results results, String ours);
    }

    static Target atMost(double limit, String than, String workload, Measure measure) {
        return new Target(workload, than, limit, true, true, measure);
    }

    static Target atLeast(double limit, String than, String workload, Measure measure) {
        return new Target(workload, than, limit, false, true, measure);
    }

    /** The same where there is nothing to compare with sessions. */
    Target withoutSessions() {
        return new Target(workload, than, limit, isAtMost, false, measure);
    }

    /** A line of the table. */
    String line(Results results) {
        double plain = measure.of(results, "BURIN");
        double session = isOfSessions ? measure.of(results, "SESSION") : NONE;
        return String.format(
                Locale.ROOT,
                "| %s | %s %s %s | %s | %s | %s | %s |",
                workload,
                isAtMost ? "<=" : ">=",
                text(limit),
                than,
                text(plain),
                verdict(plain),
                text(session),
                verdict(session));
    }

    private String verdict(double measured) {
        if (Double.isNaN(measured)) {
            return "";
        }
        return (isAtMost ? measured <= limit : measured >= limit) ? "met" : "**not met**";
    }

    private static String text(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        return number >= 100 || number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.2f", number);
    }
}
