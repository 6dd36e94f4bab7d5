package dev.burin.benchmarks.codec;

/**
 * Values that take turns: a processor learns the sizes of the same thousand numbers by heart after a while, and then takes a
 * quarter of the time for each, as it would for no program.
 */
final class InTurn implements Codec {
    private final Codec[] codecs;
    private int encoded;
    private int decoded;

    /**
     * @param codecs one for each value; their number is a power of two
     */
    InTurn(Codec... codecs) {
        this.codecs = codecs;
        for (Codec codec : codecs) {
            codec.encode();
        }
    }

    @Override
    public int encode() {
        return codecs[encoded++ & codecs.length - 1].encode();
    }

    @Override
    public long decode() {
        return codecs[decoded++ & codecs.length - 1].decode();
    }
}
