package dev.burin.idl.rule;

import static dev.burin.idl.Compile.findings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuthorizeRuleTest {

    @Test
    void the_message_exists() {
        assertThat(findings("@Authorize( can ) void a()")).containsExactly("3:13 authorize-undefined");
    }

    @Test
    void the_number_of_arguments_is_right() {
        assertThat(findings("@Authorize( can ) void a()\nboolean can( int x )"))
                .containsExactly("3:13 authorize-count");
    }

    @Test
    void the_place_of_a_wrong_field_is_shown() {
        assertThat(findings("struct P( int x )\n@Authorize( can, p.y ) void a( P p )\nboolean can( int x )"))
                .containsExactly("4:20 authorize-field");
    }

    @Test
    void the_receiving_end_has_the_message() {
        assertThat(findings("@Direction( Client ) @Authorize( can ) void a()\nboolean can()"))
                .containsExactly("3:34 authorize-receiver");
    }

    @Test
    void a_fault_in_the_default_is_said_once() {
        assertThat(
                        findings(
                                "module m @Authorize( can, x ) service S { void a() void b() @Authorize boolean can( int x ) }"))
                .containsExactly("1:27 authorize-name");
    }
}
