package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldIdRuleTest {

    @Test
    void two_fields_of_one_id_are_reported() {
        assertThat(findings("struct P( int ipigcnu, int mgbclui )")).containsExactly("3:28 field-id-collision");
    }

    @Test
    void inherited_fields_count() {
        assertThat(findings("struct P( int ipigcnu )\nstruct Q( int mgbclui ) extends P"))
                .containsExactly("4:15 field-id-collision");
    }

    @Test
    void parameters_count() {
        assertThat(findings("void a( int ipigcnu, int mgbclui )")).containsExactly("3:26 field-id-collision");
    }

    @Test
    void items_count() {
        assertThat(findings("enum E ( ipigcnu, mgbclui )")).containsExactly("3:19 field-id-collision");
    }

    @Test
    void a_parameter_may_be_named_result() {
        assertThat(findings("void a( int result )")).isEmpty();
    }

    @Test
    void different_types_may_have_fields_of_one_id() {
        assertThat(findings("struct P( int ipigcnu )\nstruct Q( int mgbclui )")).isEmpty();
    }
}
