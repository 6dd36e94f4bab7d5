package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToStringRuleTest {

    @Test
    void an_unknown_field_is_reported_at_its_place() {
        assertThat(findings("@ToString( \"a{x} {y}\" ) struct P( int x )")).containsExactly("3:19 to-string-field");
    }

    @Test
    void places_are_right_behind_escapes() {
        assertThat(findings("@ToString( \"\\u0041\\t{y}\" ) struct P( int x )"))
                .containsExactly("3:22 to-string-field");
    }

    @Test
    void inherited_fields_are_fine() {
        assertThat(findings("struct P( int x )\n@ToString( \"{x}\" ) struct Q() extends P"))
                .isEmpty();
    }
}
