package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreshListTest {
    private final FreshList<String> list = new FreshList<>() {};

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            list.append("thing " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 16, 100})
    void it_keeps_what_is_added_in_order_until_all_is_removed(int count) {
        for (int round = 0; round < 3; round++) {
            fill(count);
            assertThat(list.count()).isEqualTo(count);
            assertThat(IntStream.range(0, count).mapToObj(list::at))
                    .containsExactly(IntStream.range(0, count)
                            .mapToObj(i -> "thing " + i)
                            .toArray(String[]::new));
            list.removeAll();
            assertThat(list.count()).isZero();
            assertThat(list.at(count - 1)).as("what was removed is not kept").isNull();
        }
    }

    @Test
    void one_can_be_replaced() {
        fill(2);
        list.replace(0, null);
        list.replace(1, "other");
        assertThat(list.at(0)).isNull();
        assertThat(list.at(1)).isEqualTo("other");
    }

    @Test
    void it_is_filled_again_after_it_has_forgotten_its_array() {
        fill(20);
        list.removeAll();
        list.forgetArray();
        assertThatThrownBy(() -> list.at(0)).isInstanceOf(ArrayIndexOutOfBoundsException.class);
        fill(20);
        assertThat(list.at(19)).isEqualTo("thing 19");
    }
}
