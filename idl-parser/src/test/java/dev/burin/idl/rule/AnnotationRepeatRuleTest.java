package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnotationRepeatRuleTest {

    @Test
    void the_later_one_is_reported() {
        assertThat(findings("@Timeout( 1 ) @Timeout( 2 ) void a()")).containsExactly("3:15 annotation-repeated");
    }

    @Test
    void externs_have_one_for_each_language() {
        assertThat(findings(
                        "@Extern( java, \"A\", \"\", \"B\", \"\" ) @Extern( c, \"A\", \"\", \"B\", \"\" ) extern X"))
                .isEmpty();
    }
}
