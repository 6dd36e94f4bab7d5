package dev.burin.codegen;

/**
 * What the generator is to write.
 *
 * @param what for which end
 * @param skeletons whether to write implementations and main programs to start from, too
 */
public record GeneratorOptions(What what, boolean skeletons) {}
