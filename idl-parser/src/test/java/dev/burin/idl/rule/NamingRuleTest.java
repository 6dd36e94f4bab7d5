package dev.burin.idl.rule;

import static dev.burin.idl.Compile.lintsAndFindings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamingRuleTest {

    @Test
    void types_begin_with_capitals() {
        assertThat(lintsAndFindings("struct point() List a()")).containsExactly("3:8 naming");
    }

    @Test
    void messages_begin_with_small_letters() {
        assertThat(lintsAndFindings("void Say()")).containsExactly("3:6 naming");
    }

    @Test
    void constants_are_capitals() {
        assertThat(lintsAndFindings("const int maxSize = 1")).containsExactly("3:11 naming");
    }

    @Test
    void a_part_of_a_module_is_shown() {
        assertThat(lintsAndFindings("module a.Bc.d service S { }")).containsExactly("1:10 naming");
    }
}
