package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExternRuleTest {

    @Test
    void java_is_needed() {
        assertThat(findings("@Extern( csharp, \"A\", \"\", \"B\", \"\" ) extern X"))
                .containsExactly("3:44 extern-without-java");
    }

    @Test
    void names_are_java_names() {
        assertThat(findings("@Extern( java, \"A<B>\", \"\", \"B\", \"\" ) extern X"))
                .containsExactly("3:16 extern-java-name");
    }

    @Test
    void other_languages_are_not_looked_into() {
        assertThat(
                        findings(
                                "@Extern( java, \"A\", \"\", \"B\", \"\" ) @Extern( cpp, \"a::b\", \"<a>\", \"c d\", \"\" ) extern X"))
                .isEmpty();
    }
}
