package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeIdRuleTest {

    @Test
    void two_messages_of_one_id_are_reported() {
        assertThat(findings("void axjgjz()\nvoid ziieqj()")).containsExactly("4:6 type-id-collision");
    }

    @Test
    void a_message_and_a_struct_of_one_id_are_reported() {
        assertThat(findings("struct axjgjz()\nvoid ziieqj()")).containsExactly("4:6 type-id-collision");
    }

    @Test
    void a_constant_has_no_id() {
        assertThat(findings("const int axjgjz = 1\nvoid ziieqj()")).isEmpty();
    }
}
