package dev.burin.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternTypesTest {
    @ParameterizedTest
    @CsvSource({
        "URI, java.net.URI, java.net.URI",
        "java.net.URI, '', java.net.URI",
        "java.net.URI, java.net.URI, java.net.URI",
        "URI, java.net.*, java.net.URI",
        "Map.Entry, java.util.Map, java.util.Map.Entry",
        "Entry, java.util.Map.Entry, java.util.Map.Entry",
        "java.util.Map.Entry, '', java.util.Map.Entry",
        "Local, '', Local",
        "Local, org.other.Thing, Local",
        "org.lower.name, '', org.lower.name",
        "' URI ', ' java.net.URI ', java.net.URI",
    })
    void a_class_is_found_by_its_name_and_import(String name, String imported, String canonical) {
        assertThat(ExternTypes.className(name, imported).canonicalName()).isEqualTo(canonical);
    }

    @Test
    void a_nested_class_is_known_as_one() {
        assertThat(ExternTypes.className("Map.Entry", "java.util.Map").reflectionName())
                .isEqualTo("java.util.Map$Entry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "A;", "A{}", "A.", ".A", "A..B", "A<B>", "1A", "A/*", "class", "é-"})
    void what_is_no_name_never_becomes_code(String name) {
        assertThatThrownBy(() -> ExternTypes.className("A", "x." + name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("@Extern");
        assertThatThrownBy(() -> ExternTypes.className(name, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
