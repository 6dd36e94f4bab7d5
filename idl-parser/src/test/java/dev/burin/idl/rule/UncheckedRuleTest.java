package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UncheckedRuleTest {

    @Test
    void an_annotation_against_the_base_is_reported() {
        assertThat(findings("exception X()\n@Unchecked exception Y() extends X"))
                .containsExactly("4:1 unchecked-inherited");
    }

    @Test
    void an_annotation_like_the_base_is_fine() {
        assertThat(findings("@Unchecked exception X()\n@Unchecked exception Y() extends X"))
                .isEmpty();
    }

    @Test
    void the_farthest_base_decides() {
        assertThat(findings("@Unchecked exception X()\n"
                        + "exception Y() extends X\n"
                        + "@Unchecked( false ) exception Z() extends Y"))
                .containsExactly("5:1 unchecked-inherited");
    }
}
