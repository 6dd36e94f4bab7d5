package dev.burin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DiagnosticTest {

    @Test
    void the_first_line_is_a_link() {
        Diagnostic diagnostic =
                Diagnostic.error("/x/A.etch", 3, 7, "no such type [unknown-type]", "  help: declare it");

        assertThat(diagnostic.lines())
                .containsExactly("/x/A.etch:[3,7] no such type [unknown-type]", "  help: declare it");
    }

    @Test
    void a_summary_counts_in_words() {
        Diagnostic error = Diagnostic.error("A.etch", 1, 1, "no");
        Diagnostic warning = new Diagnostic(false, "A.etch", 1, 1, "hm", List.of());

        assertThat(Summary.of(1, List.of())).isEqualTo("1 interface file: 0 errors, 0 warnings");
        assertThat(Summary.of(2, List.of(warning, error, warning))).isEqualTo("2 interface files: 1 error, 2 warnings");
    }
}
