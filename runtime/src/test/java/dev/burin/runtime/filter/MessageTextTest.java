package dev.burin.runtime.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.stub.StructType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTextTest {
    private static String text(String field, Object value) {
        StructType type = StructType.of("a.B.message", field);
        return new FakeMessage(new FilterMessage(type).with(field, value)).toString();
    }

    @Test
    void values_are_shown_by_name() {
        assertThat(text("a", 5)).isEqualTo("a.B.message(a=5)");
        assertThat(text("a", "x")).isEqualTo("a.B.message(a=\"x\")");
        assertThat(text("a", true)).isEqualTo("a.B.message(a=true)");
        assertThat(text("a", 1.5)).isEqualTo("a.B.message(a=1.5)");
        assertThat(text("a", new byte[] {1, 2})).isEqualTo("a.B.message(a=bytes 0102)");
        assertThat(text("a", new int[] {1, 2})).isEqualTo("a.B.message(a=[1, 2])");
        assertThat(text("a", Map.of("k", 1))).isEqualTo("a.B.message(a=Map(\"k\"=1))");
    }

    @Test
    void secrets_are_not_shown() {
        for (String field : List.of("password", "userPassword", "api_key", "accessToken", "clientSecret")) {
            assertThat(text(field, "hidden")).isEqualTo("a.B.message(" + field + "=***)");
        }
        assertThat(text("a", Map.of("password", "hidden"))).isEqualTo("a.B.message(a=Map(\"password\"=***))");
    }

    @Test
    void a_line_stays_one_line_of_bounded_length() {
        assertThat(text("a", "x\ny\r\u2028\"")).isEqualTo("a.B.message(a=\"x\\u000ay\\u000d\\u2028\\\"\")");
        assertThat(text("a", "x".repeat(1000)))
                .isEqualTo("a.B.message(a=\"" + "x".repeat(200) + "\"... 1000 characters)");
        assertThat(text("a", new byte[1000])).endsWith("...)").hasSizeLessThan(100);
        assertThat(text("a", new int[1000])).endsWith("... 1000 in all])").hasSizeLessThan(150);
        List<Object> nested = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            nested = new ArrayList<>(Collections.singletonList(nested));
        }
        assertThat(text("a", nested)).contains("...").hasSizeLessThan(200);
    }
}
