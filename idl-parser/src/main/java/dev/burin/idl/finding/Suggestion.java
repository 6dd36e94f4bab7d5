package dev.burin.idl.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant, by the number of letters that differ. */
public final class Suggestion {

    private static final int MOST_CANDIDATES = 2000;
    private static final int LONGEST = 64;

    private Suggestion() {}

    /** Returns the name nearest to a wrong one, if one is near enough; of several the first. */
    public static Optional<String> nearest(String wrong, Collection<String> names) {
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(1, Math.min(3, wrong.length() / 3));
        String best = null;
        int bestDistance = most + 1;
        int tried = 0;
        for (String name : names) {
            if (tried++ == MOST_CANDIDATES) {
                break;
            }
            if (Math.abs(name.length() - wrong.length()) <= most && !name.equals(wrong)) {
                int distance = distance(wrong, name);
                if (distance < bestDistance) {
                    bestDistance = distance;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Counts letters to insert, remove, replace or swap with their neighbour; a wrong case alone counts as one. */
    static int distance(String a, String b) {
        if (a.equalsIgnoreCase(b)) {
            return a.equals(b) ? 0 : 1;
        }
        return edits(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
    }

    private static int edits(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(last[j], row[j - 1]));
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
