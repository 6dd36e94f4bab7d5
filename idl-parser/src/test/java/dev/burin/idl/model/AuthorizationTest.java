package dev.burin.idl.model;

import static dev.burin.idl.Compile.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorizationTest {

    private static final TypeReference INT = new TypeReference.Primitive(PrimitiveKind.INT, 0);

    @Test
    void every_kind_of_argument_is_linked() {
        String text = """
                const int C = 1
                enum E ( A )
                struct Q( int x ) struct P( Q q ) extends Q
                @Authorize( can, 5, n, C, p.q.x, p.x, E.A, null, 0xff, 1, "s" ) void a( int n, P p )
                boolean can( int a, int b, int c, int d, int e, E f, P[] g, byte h, double i, object j )
                """;
        TypeReference item = new TypeReference.Named(name("E"), TypeReference.NamedKind.ENUM, 0);
        assertThat(message(text, "a").authorization())
                .isEqualTo(new Authorization.Call(
                        name("can"),
                        List.of(
                                new Authorization.Literal(5, INT),
                                new Authorization.ParameterValue("n", INT),
                                new Authorization.ConstantValue(name("C"), INT),
                                new Authorization.FieldPath("p", List.of("q", "x"), INT),
                                new Authorization.FieldPath("p", List.of("x"), INT),
                                new Authorization.EnumValue(name("E"), "A", item),
                                new Authorization.Null(
                                        new TypeReference.Named(name("P"), TypeReference.NamedKind.STRUCT, 1)),
                                new Authorization.Literal(
                                        (byte) -1, new TypeReference.Primitive(PrimitiveKind.BYTE, 0)),
                                new Authorization.Literal(1d, new TypeReference.Primitive(PrimitiveKind.DOUBLE, 0)),
                                new Authorization.Literal("s", new TypeReference.AnyObject(0)))));
    }

    @Test
    void true_and_false_are_always_and_never() {
        assertThat(message("@Authorize( false ) void a()", "a").authorization()).isEqualTo(new Authorization.Never());
        assertThat(message("@Authorize( true ) void a()", "a").authorization()).isEqualTo(new Authorization.None());
        assertThat(message("@Authorize void a()", "a").authorization()).isEqualTo(new Authorization.None());
    }

    @Test
    void the_default_reaches_the_end_that_has_the_message() {
        String text = "module probe @Authorize( can ) service Probe {"
                + " void a() @Direction( Client ) void b() @Authorize void c() @Authorize boolean can() }";
        assertThat(message(text, "a").authorization()).isEqualTo(new Authorization.Call(name("can"), List.of()));
        assertThat(message(text, "b").authorization()).isEqualTo(new Authorization.None());
        assertThat(message(text, "c").authorization()).isEqualTo(new Authorization.None());
    }

    @Test
    void a_parameter_hides_a_constant() {
        String text = "const int c = 1\n@Authorize( can, c ) void a( int c ) boolean can( int x )";
        Authorization.Call call = (Authorization.Call) message(text, "a").authorization();
        assertThat(call.arguments()).containsExactly(new Authorization.ParameterValue("c", INT));
    }

    private static QualifiedName name(String simple) {
        return new QualifiedName("probe.Probe").child(simple);
    }
}
