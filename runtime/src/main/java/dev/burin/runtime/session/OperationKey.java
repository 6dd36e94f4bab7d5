package dev.burin.runtime.session;

import java.util.HexFormat;

/**
 * Names one operation of one session, always with the same name: when it is repeated, by another process, and after a
 * restart. An application that keeps it beside the effect of the operation can tell whether the operation was executed.
 *
 * @param operation the number in its session, from 1
 */
public record OperationKey(SessionId session, long operation) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public OperationKey {
        if (operation < 1) {
            throw new IllegalArgumentException("the operation is " + operation + "; operations are counted from 1");
        }
    }

    /**
     * The key with that text.
     *
     * @throws IllegalArgumentException when no key has it
     */
    public static OperationKey parse(String text) {
        int slash = text.indexOf('/');
        try {
            if (slash == 2 * SessionId.SIZE) {
                OperationKey key = new OperationKey(
                        SessionId.of(HexFormat.of().parseHex(text.substring(0, slash))),
                        Long.parseLong(text.substring(slash + 1)));
                if (key.toString().equals(text)) {
                    return key;
                }
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new IllegalArgumentException("'" + text + "' is no key of an operation; it is made of "
                + 2 * SessionId.SIZE + " hexadecimal digits, a slash and a number");
    }

    /** The id in hexadecimal digits, a slash, and the number: text to store, of at most 52 characters. */
    @Override
    public String toString() {
        return session + "/" + operation;
    }
}
