package dev.burin.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code -Dburin.golden.update=true} makes what is generated the expectation: read the difference like code. */
class GoldenTest {
    static Stream<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_interface_gives_the_files_beside_it_and_no_others(GoldenCase golden) throws IOException {
        Map<String, String> actual = new TreeMap<>();
        golden.generate().forEach(file -> actual.put(file.path(), file.text()));
        if (Boolean.getBoolean("burin.golden.update")) {
            golden.update(actual);
        }
        Map<String, String> expected = golden.expected();
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generated_code_compiles_without_a_warning(GoldenCase golden) throws IOException {
        Javac.compile(golden.sources());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generating_twice_gives_the_same_bytes(GoldenCase golden) {
        List<GeneratedFile> once = golden.generate();
        assertThat(golden.generate()).isEqualTo(once);
    }
}
