package dev.burin.codegen;

/**
 * One file that the generator wrote.
 *
 * @param path where it belongs below the output directory, with {@code /} between the parts
 * @param text the source text, to be stored in UTF-8
 * @param isSkeleton whether it is a place for its user to start from, and must not replace a file that is there already
 */
public record GeneratedFile(String path, String text, boolean isSkeleton) {}
