package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeUseRuleTest {

    @Test
    void fields_parameters_and_results_have_known_types() {
        assertThat(findings("Foo a( Bar b )\nstruct P( Baz c )"))
                .containsExactly("3:1 undefined-type", "3:8 undefined-type", "4:11 undefined-type");
    }

    @Test
    void an_exception_is_no_type() {
        assertThat(findings("exception X()\nvoid a( X x )")).containsExactly("4:9 exception-as-type");
    }

    @Test
    void a_constant_is_no_type() {
        assertThat(findings("const int C = 1\nC a()")).containsExactly("4:1 not-a-type");
    }

    @Test
    void ten_dimensions_are_too_many() {
        assertThat(findings("int[][][][][][][][][][] a()")).containsExactly("3:1 too-many-dimensions");
    }
}
