package dev.burin.idl.model;

import static dev.burin.idl.Compile.message;
import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.Compile;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void without_annotations_the_defaults_count() {
        Message message = message("int a()", "a");
        assertThat(message.direction()).isEqualTo(Direction.SERVER);
        assertThat(message.oneway()).isFalse();
        assertThat(message.timeoutMillis()).isZero();
        assertThat(message.receiver()).isEqualTo(AsyncReceiver.NONE);
        assertThat(message.authorization()).isEqualTo(new Authorization.None());
        assertThat(message.idempotent()).isFalse();
        assertThat(message.deprecation()).isEmpty();
        assertThat(message.replyName()).contains(new QualifiedName("probe.Probe._result_a"));
    }

    @Test
    void annotations_count_in_any_case() {
        Message message = message(
                "@Direction( cLIENT ) @Timeout( 5 ) @AsyncReceiver( free ) @Idempotent @Deprecated( \"old\" ) int a()",
                "a");
        assertThat(message.direction()).isEqualTo(Direction.CLIENT);
        assertThat(message.timeoutMillis()).isEqualTo(5);
        assertThat(message.receiver()).isEqualTo(AsyncReceiver.FREE);
        assertThat(message.idempotent()).isTrue();
        assertThat(message.deprecation()).contains(new Deprecation("old"));
    }

    @Test
    void the_annotations_of_the_service_are_defaults() {
        String text = "module m @Oneway @Timeout( 7 ) @Direction( Both ) @AsyncReceiver( Queued ) service S {"
                + " void a() @Oneway( false ) @Timeout( 8 ) @Direction( Server ) int b() }";
        Message a = message(text, "a");
        Message b = message(text, "b");
        assertThat(a.oneway()).isTrue();
        assertThat(a.replyName()).isEmpty();
        assertThat(a.timeoutMillis()).isEqualTo(7);
        assertThat(a.direction()).isEqualTo(Direction.BOTH);
        assertThat(a.receiver()).isEqualTo(AsyncReceiver.QUEUED);
        assertThat(b.oneway()).isFalse();
        assertThat(b.timeoutMillis()).isEqualTo(8);
        assertThat(b.direction()).isEqualTo(Direction.SERVER);
    }

    @Test
    void of_repeated_annotations_the_last_counts() {
        LinkedModel model =
                Compile.text("@Timeout( 1 ) @Timeout( 2 ) void a()").model().orElseThrow();
        assertThat(model.main().messages().get(0).timeoutMillis()).isEqualTo(2);
    }

    @Test
    void the_old_word_for_queued_means_queued() {
        LinkedModel model =
                Compile.text("@AsyncReceiver( Pool ) void a()").model().orElseThrow();
        assertThat(model.main().messages().get(0).receiver()).isEqualTo(AsyncReceiver.QUEUED);
    }

    @Test
    void types_are_linked() {
        Message message = message(
                "struct P() enum E ( A ) exception X()\nP[] a( E e, Datetime[][] d, object o, string s ) throws X",
                "a");
        assertThat(message.result())
                .isEqualTo(
                        new TypeReference.Named(new QualifiedName("probe.Probe.P"), TypeReference.NamedKind.STRUCT, 1));
        assertThat(message.parameters())
                .map(Parameter::type)
                .containsExactly(
                        new TypeReference.Named(new QualifiedName("probe.Probe.E"), TypeReference.NamedKind.ENUM, 0),
                        new TypeReference.Builtin(BuiltinType.DATETIME, 2),
                        new TypeReference.AnyObject(0),
                        new TypeReference.Primitive(PrimitiveKind.STRING, 0));
        assertThat(message.thrown()).map(Message.Thrown::exception).containsExactly(new QualifiedName("probe.Probe.X"));
    }

    @Test
    void included_things_belong_to_the_including_service() {
        Message message = message("include \"x\"\n--- x\nvoid a()", "a");
        assertThat(message.name()).hasToString("probe.Probe.a");
        assertThat(message.location()).hasToString("x:1:6");
    }
}
