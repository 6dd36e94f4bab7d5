package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationKeyTest {
    private static final String TEXT = "00010000000000000000000000000002/4611686018427387903";

    @Test
    void it_has_a_text_that_stays() {
        OperationKey key = new OperationKey(StoreSamples.id(258), 5);
        assertThat(key).hasToString("01000000000000000000000000000002/5");
        assertThat(OperationKey.parse(key.toString())).isEqualTo(key);
        assertThat(OperationKey.parse(TEXT)).hasToString(TEXT);
        assertThat(TEXT).hasSize(52);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "5",
                "0001/5",
                "00010000000000000000000000000002/",
                "00010000000000000000000000000002/0",
                "00010000000000000000000000000002/-1",
                "00010000000000000000000000000002/05",
                "00010000000000000000000000000002/9223372036854775808",
                "0001000000000000000000000000000x/5",
                "0001000000000000000000000000000A/5"
            })
    void what_is_no_key_is_refused_in_words(String text) {
        assertThatThrownBy(() -> OperationKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "' is no key of an operation");
    }

    @Test
    void data_is_compared_by_content_and_shows_no_secret() {
        assertThat(StoreSamples.meta(1)).isEqualTo(StoreSamples.meta(1)).isNotEqualTo(StoreSamples.meta(2));
        assertThat(StoreSamples.meta(1)).hasSameHashCodeAs(StoreSamples.meta(1));
        assertThat(StoreSamples.meta(1).toString())
                .doesNotContain("[B@")
                .doesNotContain("0001000000000000000000000000");
        assertThat(new Completion.Executed(new byte[] {1})).isEqualTo(new Completion.Executed(new byte[] {1}));
        assertThat(new Completion.Executed(new byte[] {77})).hasToString("Executed[1 bytes]");
        OperationRecord record = OperationRecord.queued(1, 2, 3, new byte[] {77});
        assertThat(record).isEqualTo(OperationRecord.queued(1, 2, 3, new byte[] {77}));
        assertThat(record.toString()).doesNotContain("77").doesNotContain("[B@");
        TreeSet<Long> done = new TreeSet<>();
        Tombstone tombstone = new Tombstone(4, 1, done);
        done.add(1L);
        assertThat(tombstone.done()).isEmpty();
        CompletionResolver resolver = key -> new Completion.NotExecuted();
        assertThat(resolver.resolve(OperationKey.parse(TEXT))).isEqualTo(new Completion.NotExecuted());
    }
}
