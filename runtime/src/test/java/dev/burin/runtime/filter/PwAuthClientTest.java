package dev.burin.runtime.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.SessionOptions;
import org.junit.jupiter.api.Test;

class PwAuthClientTest {
    private static FakeLink link(String terms) {
        return new FakeLink(SessionOptions.of("tcp://alice:wonder@far.example:1?filter=PwAuth" + terms), false);
    }

    @Test
    void a_password_is_not_sent_where_others_can_read_it() {
        assertThatThrownBy(() -> PwAuthClient.of(link("")))
                .hasMessageContaining("others can read")
                .hasMessageContaining("Session.passwordInClear")
                .hasMessageNotContaining("wonder");
    }

    @Test
    void it_is_sent_when_that_is_allowed_or_nobody_can_read_it() {
        FakeLink allowed = link("&Session.passwordInClear=true");
        PwAuthClient.of(allowed).opened();
        assertThat(allowed.sent).hasSize(1);
        FakeLink encrypted = link("");
        encrypted.confidential = true;
        PwAuthClient.of(encrypted).opened();
        assertThat(encrypted.sent.get(0).get("user")).isEqualTo("alice");
        assertThat(encrypted.sent.get(0).get("password")).isEqualTo("wonder");
    }

    @Test
    void the_password_of_an_address_is_not_shown() {
        assertThat(SessionOptions.of("tls://alice:wonder@far.example:1").toString())
                .doesNotContain("wonder");
    }
}
