package dev.burin.benchmarks.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodecTest {
    @ParameterizedTest
    @EnumSource
    void all_codecs_come_to_the_same_values(Workload workload) {
        Codec byHand = workload.by(Maker.BY_HAND);
        byHand.encode();
        long expected = byHand.decode();

        for (Maker maker : Maker.values()) {
            Codec codec = workload.by(maker);
            assertThat(codec.encode()).as("bytes by %s", maker).isPositive();
            assertThat(codec.decode()).as("read by %s", maker).isEqualTo(expected);
        }
    }
}
