package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnotationRuleTest {

    @Test
    void an_unknown_annotation_is_reported() {
        assertThat(findings("@Tmeout( 5 ) void a()")).containsExactly("3:2 unknown-annotation");
    }

    @Test
    void an_annotation_stands_where_it_can() {
        assertThat(findings("@Timeout( 5 ) struct P()")).containsExactly("3:1 annotation-place");
    }

    @Test
    void arguments_are_checked() {
        assertThat(findings("@Timeout( \"5\" ) void a()")).containsExactly("3:11 annotation-arguments");
    }

    @Test
    void the_first_wrong_argument_is_shown() {
        assertThat(findings("@Oneway( true, false ) void a()")).containsExactly("3:16 annotation-arguments");
    }

    @Test
    void missing_arguments_are_reported() {
        assertThat(findings("@Timeout void a()")).containsExactly("3:1 annotation-arguments");
    }

    @Test
    void an_annotation_before_include_has_no_effect() {
        assertThat(findings("@Foo include \"x\"\n--- x\nvoid a()")).containsExactly("3:1 annotation-without-effect");
    }
}
