package dev.burin.idl.rule;

import static dev.burin.idl.Compile.lintsAndFindings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnusedRuleTest {

    @Test
    void an_unused_type_is_reported() {
        assertThat(lintsAndFindings("struct P() void a()")).containsExactly("3:8 unused");
    }

    @Test
    void a_type_used_in_a_field_of_a_used_type_is_used() {
        assertThat(lintsAndFindings("struct P( Q q ) struct Q() P a()")).isEmpty();
    }

    @Test
    void a_subtype_of_a_used_type_is_used() {
        assertThat(lintsAndFindings("struct P() struct Q() extends P P a()")).isEmpty();
    }

    @Test
    void an_enum_used_by_authorize_is_used() {
        assertThat(lintsAndFindings("enum E ( A ) @Authorize( can, E.A ) void a() boolean can( E e )"))
                .isEmpty();
    }

    @Test
    void an_unchecked_exception_is_used() {
        assertThat(lintsAndFindings("@Unchecked exception X() void a()")).isEmpty();
    }

    @Test
    void anything_can_travel_in_a_collection() {
        assertThat(lintsAndFindings("struct P() List a()")).isEmpty();
    }

    @Test
    void a_service_without_messages_is_for_others() {
        assertThat(lintsAndFindings("struct P()")).isEmpty();
    }
}
