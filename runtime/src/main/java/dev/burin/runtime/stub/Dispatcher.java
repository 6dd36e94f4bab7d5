package dev.burin.runtime.stub;

import org.jspecify.annotations.Nullable;

/** The receiving half of a service: makes a call for each message that may arrive, and runs it. Thread-safe. */
public interface Dispatcher {
    /** The qualified name of the service; empty when it is not known. */
    default String service() {
        return "";
    }

    /** The types that may occur in messages of either direction. */
    TypeTable types();

    /** An empty call to read the arguments of that message into; null when this end does not implement the message. */
    @Nullable
    Call<?> newCall(int messageId);

    /**
     * Checks the authorization, runs the message and puts the result into the call.
     *
     * @throws Exception what the implementation threw
     */
    void run(Call<?> call) throws Exception;

    /** The implementation that the messages are run on, or null. */
    @Nullable
    Object implementation();

    /** The receiving half of an end that implements nothing. */
    static Dispatcher none(TypeTable types) {
        return new Dispatcher() {
            @Override
            public TypeTable types() {
                return types;
            }

            @Override
            public @Nullable Call<?> newCall(int messageId) {
                return null;
            }

            @Override
            public void run(Call<?> call) {
                throw new IllegalStateException("nothing is implemented here, so no call was made");
            }

            @Override
            public @Nullable Object implementation() {
                return null;
            }
        };
    }
}
