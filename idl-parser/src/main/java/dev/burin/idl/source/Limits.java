package dev.burin.idl.source;

/**
 * What the compiler accepts before it gives up on a file. Every limit is a finding of its own when it is passed, never an exception.
 *
 * @param fileBytes bytes of one file
 * @param totalBytes bytes of all files read in one compilation
 * @param tokens words and signs of one file
 * @param nesting brackets open at the same time; also types extending each other in a chain
 * @param identifierLength characters of one name, dots included
 * @param includeDepth files including each other in a chain, or mixins mixing in each other
 * @param files files read in one compilation, a file included twice counts twice
 * @param declarations types of a service with its mixins: more do not fit into Java classes. Likewise half as many types of
 *     arrays, twice as many messages, four times as many items of one enum, ten times as many constants, and ten times as
 *     many names of fields and parameters
 * @param findings errors reported, and warnings; that there are more is one last finding
 */
public record Limits(
        int fileBytes,
        long totalBytes,
        int tokens,
        int nesting,
        int identifierLength,
        int includeDepth,
        int files,
        int declarations,
        int findings) {

    /** 4 MiB a file, 16 MiB altogether, 250 000 tokens, nesting 50, names of 512, depth 32, 1000 files, 1000 declarations, 200 findings. */
    public static final Limits DEFAULT = new Limits(4 << 20, 16L << 20, 250_000, 50, 512, 32, 1000, 1000, 200);
}
