package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UniqueMembersRuleTest {

    @Test
    void items_differ() {
        assertThat(findings("enum E ( A, B, A )")).containsExactly("3:16 duplicate-item");
    }

    @Test
    void fields_differ() {
        assertThat(findings("struct P( int x, string x )")).containsExactly("3:25 duplicate-field");
    }

    @Test
    void parameters_differ() {
        assertThat(findings("void a( int x, int x )")).containsExactly("3:20 duplicate-parameter");
    }

    @Test
    void thrown_exceptions_differ() {
        assertThat(findings("exception X()\nvoid a() throws X, probe.Probe.X"))
                .containsExactly("4:20 duplicate-throws");
    }

    @Test
    void the_same_item_in_two_enums_is_fine() {
        assertThat(findings("enum E ( A ) enum F ( A )")).isEmpty();
    }
}
