package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageClashRuleTest {

    @Test
    void a_message_against_one_of_a_mixin_is_reported() {
        assertThat(findings("mixin M\nint a()\n--- M.etch\nmodule m service M { void a() }"))
                .containsExactly("4:5 message-clash");
    }

    @Test
    void messages_of_two_mixins_are_reported_at_the_second() {
        assertThat(findings("mixin M\n"
                        + "mixin N\n"
                        + "--- M.etch\n"
                        + "module m service M { void a() }\n"
                        + "--- N.etch\n"
                        + "module n service N { int a() }"))
                .containsExactly("4:7 message-clash");
    }

    @Test
    void the_same_message_is_a_warning() {
        assertThat(findings("mixin M\nvoid a()\n--- M.etch\nmodule m service M { void a() }"))
                .containsExactly("4:6 message-repeated");
    }
}
