package dev.burin.runtime.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.SessionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {
    private static SessionOptions filter(String names) {
        return SessionOptions.of("tcp://localhost:1?filter=" + names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KeepAlive,PwAuth,Logger",
                "KeepAlive:PwAuth;Logger",
                "KeepAlive|PwAuth++Logger",
                ",KeepAlive,PwAuth,Logger,"
            })
    void names_are_separated_in_the_ways_of_etch(String names) {
        assertThat(Filters.of(filter(names)).stream().map(FilterFactory::name))
                .containsExactly("KeepAlive", "PwAuth", "Logger");
    }

    @Test
    void without_the_option_there_is_none() {
        assertThat(Filters.of(SessionOptions.of("tcp://localhost:1"))).isEmpty();
    }

    @Test
    void an_unknown_name_is_an_error_that_lists_those_there_are() {
        assertThatThrownBy(() -> Filters.of(filter("keepalive")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no filter 'keepalive'; there are KeepAlive, Logger, PwAuth, and case matters");
        assertThatThrownBy(() -> Filters.of(filter("Logger,Logger"))).hasMessageContaining("named twice");
    }

    @Test
    void a_filter_of_ones_own_takes_the_place_of_ours() {
        FilterFactory own = new FilterFactory() {
            @Override
            public String name() {
                return "Logger";
            }

            @Override
            public MessageFilter newFilter(FilterLink link) {
                return new MessageFilter() {};
            }
        };
        assertThat(Filters.of(filter("Logger").using(own))).containsExactly(own);
    }
}
