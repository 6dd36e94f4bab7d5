package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReceiverRuleTest {

    @Test
    void the_old_word_is_reported() {
        assertThat(findings("@AsyncReceiver( POOL ) void a()")).containsExactly("3:17 receiver-pool");
    }

    @Test
    void the_new_words_are_fine() {
        assertThat(findings("@AsyncReceiver( Queued ) void a()")).isEmpty();
    }
}
