package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentationRuleTest {

    @Test
    void an_unknown_tag_is_reported_at_its_place() {
        assertThat(findings("/**\n * @see x\n */\nvoid a()")).containsExactly("4:4 doc-unknown-tag");
    }

    @Test
    void an_unknown_parameter_is_reported() {
        assertThat(findings("/** Text.\n    @param y z */\nvoid a( int x )")).containsExactly("4:5 doc-unknown-name");
    }

    @Test
    void a_result_of_void_is_reported() {
        assertThat(findings("/** \n@return z */\nvoid a()")).containsExactly("4:1 doc-misplaced-tag");
    }
}
