package dev.burin.idl.link;

/** What a Java class file can hold of a string: see section 4.4.7 of the JVM specification. */
final class JavaStrings {

    private static final int MOST_CHARACTERS = 65534;
    private static final int MOST_BYTES = 65535;

    private JavaStrings() {}

    /** Returns whether a text can be a constant of a class. */
    static boolean fits(String text) {
        return text.length() * 3L <= MOST_BYTES
                || (text.length() <= MOST_CHARACTERS
                        && text.chars().mapToLong(JavaStrings::bytes).sum() <= MOST_BYTES);
    }

    private static int bytes(int unit) {
        if (unit >= 1 && unit <= 0x7f) {
            return 1;
        }
        return unit <= 0x7ff ? 2 : 3;
    }
}
