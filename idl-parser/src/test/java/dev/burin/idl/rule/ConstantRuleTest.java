package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConstantRuleTest {

    @Test
    void the_literal_has_the_kind_of_the_type() {
        assertThat(findings("const int A = \"x\"")).containsExactly("3:15 constant-value");
    }

    @Test
    void the_literal_is_in_range() {
        assertThat(findings("const short A = 32768")).containsExactly("3:17 constant-range");
    }

    @Test
    void there_are_no_constants_of_object() {
        assertThat(findings("const object A = 1")).containsExactly("3:7 constant-type");
    }

    @Test
    void hexadecimal_digits_give_the_bits() {
        assertThat(findings("const long A = 0xffffffffffffffff")).isEmpty();
    }
}
