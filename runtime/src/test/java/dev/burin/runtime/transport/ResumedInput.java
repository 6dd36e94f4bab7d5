package dev.burin.runtime.transport;

import org.jspecify.annotations.Nullable;

/** An input of a loop that never gets bytes: tests have it resumed, to be on the leader. */
interface ResumedInput extends EventLoop.Input {
    @Override
    default boolean data(byte[] data, int offset, int length) {
        throw new AssertionError();
    }

    @Override
    default void detach() {}

    @Override
    default void close(@Nullable Throwable cause) {}
}
