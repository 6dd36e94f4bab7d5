package dev.burin.runtime.session;

import java.util.Arrays;

/** What an application knows of an operation that was being executed when the process ended. */
public sealed interface Completion {
    /**
     * It was executed.
     *
     * @param result its answer, as bytes of the message; must not be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // content is compared
    record Executed(byte[] result) implements Completion {
        @Override
        public boolean equals(Object other) {
            return other instanceof Executed executed && Arrays.equals(result, executed.result);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(result);
        }

        @Override
        public String toString() {
            return "Executed[" + result.length + " bytes]";
        }
    }

    /** It had no effect: it is to be executed now. */
    record NotExecuted() implements Completion {}

    /** Nobody knows: the caller is told so. */
    record Unknown() implements Completion {}
}
