package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnewayRuleTest {

    @Test
    void a_oneway_message_has_no_result() {
        assertThat(findings("@Oneway int a()")).containsExactly("3:9 oneway-result");
    }

    @Test
    void a_oneway_message_throws_nothing() {
        assertThat(findings("exception X()\n@Oneway void a() throws X")).containsExactly("4:25 oneway-throws");
    }

    @Test
    void an_array_of_something_is_a_result_too() {
        assertThat(findings("@Oneway int[] a()")).containsExactly("3:9 oneway-result");
    }
}
