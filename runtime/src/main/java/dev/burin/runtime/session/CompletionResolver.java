package dev.burin.runtime.session;

/**
 * Says what became of an operation that was being executed when the process ended, from what the application has stored
 * beside its effects. Must be thread-safe. What it throws counts as {@link Completion.Unknown}.
 */
@FunctionalInterface
public interface CompletionResolver {
    /** What became of that operation. */
    Completion resolve(OperationKey key);
}
