package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrowsRuleTest {

    @Test
    void a_struct_cannot_be_thrown() {
        assertThat(findings("struct P()\nvoid a() throws P")).containsExactly("4:17 not-an-exception");
    }

    @Test
    void an_unknown_exception_is_reported() {
        assertThat(findings("void a() throws X")).containsExactly("3:17 undefined-exception");
    }

    @Test
    void an_exception_may_be_declared_later() {
        assertThat(findings("void a() throws X\nexception X()")).isEmpty();
    }
}
