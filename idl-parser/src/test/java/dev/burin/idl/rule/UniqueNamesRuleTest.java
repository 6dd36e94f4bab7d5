package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UniqueNamesRuleTest {

    @Test
    void a_second_declaration_of_a_name_is_reported_there() {
        assertThat(findings("void a()\nstruct a()")).containsExactly("4:8 duplicate-name");
    }

    @Test
    void a_mixin_takes_its_name_too() {
        assertThat(findings("mixin M\nvoid M()\n--- M.etch\nmodule m service M { }"))
                .containsExactly("3:7 duplicate-name");
    }

    @Test
    void a_builtin_name_cannot_be_declared() {
        assertThat(findings("enum Map ( A )")).containsExactly("3:6 builtin-name");
    }

    @Test
    void the_name_of_the_service_is_free() {
        assertThat(findings("void Probe()")).isEmpty();
    }
}
