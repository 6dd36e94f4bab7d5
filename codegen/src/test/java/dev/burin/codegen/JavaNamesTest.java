package dev.burin.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class JavaNamesTest {
    @Test
    void underscores_are_appended_until_a_name_is_free() {
        assertThat(JavaNames.free("a", Set.of("b")::contains)).isEqualTo("a");
        assertThat(JavaNames.free("a", Set.of("a", "a_")::contains)).isEqualTo("a__");
    }

    @Test
    void names_that_can_stay_are_served_first() {
        assertThat(JavaNames.allFree(List.of("class", "class_", "x"), Set.of("class")::contains))
                .containsEntry("class", "class__")
                .containsEntry("class_", "class_")
                .containsEntry("x", "x");
    }

    @Test
    void names_that_become_the_same_are_told_apart() {
        assertThat(JavaNames.allFree(List.of("userName", "user_name"), JavaNames::upperSnake, name -> false))
                .containsEntry("userName", "USER_NAME")
                .containsEntry("user_name", "USER_NAME_");
    }

    @Test
    void types_that_differ_in_case_only_are_told_apart() {
        assertThat(JavaNames.allFreeIgnoringCase(
                        List.of("User", "USER", "user"), UnaryOperator.identity(), name -> false))
                .containsEntry("User", "User")
                .containsEntry("USER", "USER_")
                .containsEntry("user", "user__");
    }

    @Test
    void words_are_found_in_names_of_all_styles() {
        assertThat(JavaNames.upperCamel("say_hello")).isEqualTo("SayHello");
        assertThat(JavaNames.upperCamel("sayHello")).isEqualTo("SayHello");
        assertThat(JavaNames.upperCamel("a__b_")).isEqualTo("AB");
        assertThat(JavaNames.upperSnake("userName")).isEqualTo("USER_NAME");
        assertThat(JavaNames.upperSnake("HTTPPort8")).isEqualTo("HTTP_PORT8");
        assertThat(JavaNames.upperSnake("user_name")).isEqualTo("USER_NAME");
        assertThat(JavaNames.upperSnake("x1Y")).isEqualTo("X1_Y");
        assertThat(JavaNames.lowerCamel("Chat")).isEqualTo("chat");
    }

    @Test
    void methods_of_objects_are_known_by_name_and_number_of_parameters() {
        assertThat(ReservedWords.isMethodOfObject("notify", 0)).isTrue();
        assertThat(ReservedWords.isMethodOfObject("notify", 1)).isFalse();
        assertThat(ReservedWords.isMethodOfObject("wait", 2)).isTrue();
        assertThat(ReservedWords.isMethodOfObject("wait", 3)).isFalse();
        assertThat(ReservedWords.isMethodOfObject("equals", 1)).isTrue();
        assertThat(ReservedWords.isMethodOfObject("add", 0)).isFalse();
    }
}
