package dev.burin.benchmarks.codec;

/** Something that turns one value into bytes and back. The bytes stay in it: what is measured is no copying of them. */
public interface Codec {
    /** Makes the message from the plain values and writes it; the number of bytes. */
    int encode();

    /** Reads what was written last and looks at every value in it; a number that depends on them all. */
    long decode();
}
