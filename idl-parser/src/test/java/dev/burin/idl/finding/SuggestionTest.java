package dev.burin.idl.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,abd,1", "abc,acb,1", "abc,ab,1", "abc,abcd,1", "Abc,aBC,1", "abc,xyz,3", "'',ab,2"})
    void a_distance_counts_letters(String one, String other, int distance) {
        assertThat(Suggestion.distance(one, other)).isEqualTo(distance);
    }

    @Test
    void the_nearest_name_is_suggested() {
        assertThat(Suggestion.nearest("Usr", List.of("Room", "User", "Users"))).contains("User");
        assertThat(Suggestion.nearest("oneway", List.of("Timeout", "Oneway"))).contains("Oneway");
    }

    @Test
    void nothing_is_suggested_that_is_far_away() {
        assertThat(Suggestion.nearest("Foo", List.of("Bar", "Quux"))).isEmpty();
        assertThat(Suggestion.nearest("x".repeat(1000), List.of("x".repeat(999))))
                .isEmpty();
    }
}
