package dev.burin.idl.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingKindTest {

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void texts_are_one_line_without_full_stop(FindingKind kind) {
        Finding finding = kind.at(new SourceText("a", "").span(0, 0), "A", "B", "C", "D");
        assertThat(finding.message()).isNotBlank().doesNotContain("\n", "{").doesNotEndWith(".");
        finding.help()
                .ifPresent(help ->
                        assertThat(help).isNotBlank().doesNotContain("\n").doesNotEndWith("."));
        assertThat(FindingKind.ofId(kind.id())).contains(kind);
    }
}
