package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeoutRuleTest {

    @Test
    void a_timeout_of_a_oneway_message_is_reported() {
        assertThat(findings("@Oneway @Timeout( 5 ) void a()")).containsExactly("3:9 timeout-without-effect");
    }

    @Test
    void a_timeout_of_the_service_is_not() {
        assertThat(findings("module m @Timeout( 5 ) service S { @Oneway void a() }"))
                .isEmpty();
    }
}
