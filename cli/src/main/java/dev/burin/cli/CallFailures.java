package dev.burin.cli;

import dev.burin.cli.packet.PacketFault;
import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.CallException;
import dev.burin.runtime.RemoteException;
import dev.burin.runtime.TransportException;
import java.util.Optional;

/** What is said when a call fails otherwise than by an exception of its interface. */
final class CallFailures {

    private CallFailures() {}

    /** Returns what went wrong, for people; the reasons behind it too. */
    static String words(RuntimeException failure) {
        if (failure instanceof CallException call) {
            return withCauses(failure)
                    + switch (call.outcome()) {
                        case NOT_EXECUTED -> " (the server has not run it)";
                        case EXECUTED -> " (the server has run it)";
                        case UNKNOWN -> " (whether the server has run it is not known)";
                    };
        }
        if (failure instanceof TransportException && failure.getCause() instanceof TransportException cause) {
            return withCauses(cause); // without advice for programs
        }
        if (failure instanceof AuthorizationException) {
            return "the server does not allow it: " + failure.getMessage();
        }
        if (failure instanceof PacketFault) {
            return "the answer does not fit the interface: " + failure.getMessage();
        }
        boolean isExpected = failure instanceof RemoteException
                || failure instanceof TransportException
                || failure instanceof IllegalArgumentException;
        return isExpected ? withCauses(failure) : Failures.words(failure);
    }

    /** Returns what is known of whether the server has run the call, if it came to that. */
    static Optional<String> outcome(RuntimeException failure) {
        return failure instanceof CallException call
                ? Optional.of(call.outcome().name())
                : Optional.empty();
    }

    private static String withCauses(Throwable failure) {
        StringBuilder words = new StringBuilder(String.valueOf(failure.getMessage()));
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && words.indexOf(message) < 0) {
                words.append(": ").append(message);
            }
        }
        return words.toString();
    }
}
