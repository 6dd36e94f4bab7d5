package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtendsRuleTest {

    @Test
    void a_struct_cannot_extend_an_exception() {
        assertThat(findings("exception X()\nstruct P() extends X")).containsExactly("4:20 extends-kind");
    }

    @Test
    void a_loop_is_reported_once() {
        assertThat(findings("struct P() extends Q\nstruct Q() extends R\nstruct R() extends P"))
                .containsExactly("3:20 extends-loop");
    }

    @Test
    void an_unknown_base_is_reported() {
        assertThat(findings("struct P() extends Q")).containsExactly("3:20 undefined-type");
    }

    @Test
    void types_of_mixins_can_be_extended() {
        assertThat(findings("mixin M\n"
                        + "struct Q() extends P\n"
                        + "exception Y() extends X\n"
                        + "--- M.etch\n"
                        + "module m service M { struct P() exception X() }"))
                .isEmpty();
    }
}
