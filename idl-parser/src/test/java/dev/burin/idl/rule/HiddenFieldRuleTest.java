package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenFieldRuleTest {

    @Test
    void an_inherited_field_cannot_be_declared_again() {
        assertThat(findings("struct P( int x )\nstruct Q() extends P\nstruct R( int x ) extends Q"))
                .containsExactly("5:15 hidden-field");
    }

    @Test
    void a_field_of_a_mixins_type_cannot_either() {
        assertThat(findings("mixin M\n"
                        + "struct Q( int x ) extends P\n"
                        + "--- M.etch\n"
                        + "module m service M { struct P( int x ) }"))
                .containsExactly("4:15 hidden-field");
    }
}
