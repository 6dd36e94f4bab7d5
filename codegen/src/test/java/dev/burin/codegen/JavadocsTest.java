package dev.burin.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.model.Deprecation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain text            | plain text",
                "end */ of comment     | end *&#47; of comment",
                "\\u002a\\u002f        | &#92;u002a&#92;u002f",
                "\\\\u002a             | \\&#92;u002a",
                "<b> & </b>            | &lt;b&gt; &amp; &lt;/b&gt;",
                "{@link Object}        | {&#64;link Object}",
                "@param x              | &#64;param x",
                "me@example.org        | me@example.org",
                "&#64;                 | &amp;#64;",
                "$L $T $$ %s           | $L $T $$ %s",
                "back\\slash           | back\\slash",
            })
    void text_is_shown_as_it_was_written(String text, String comment) {
        assertThat(Javadocs.escape(text)).isEqualTo(comment);
    }

    @Test
    void what_cannot_be_seen_is_made_visible_or_taken_out() {
        assertThat(Javadocs.escape("a\0b\u001bc")).isEqualTo("a b c");
        assertThat(Javadocs.escape("a\u202eb\ufeff")).isEqualTo("a&#8238;b&#65279;");
        assertThat(Javadocs.escape("a\ud834b")).isEqualTo("a\ufffdb");
        assertThat(Javadocs.escape("a\tb \ud834\udd1e é")).isEqualTo("a\tb \ud834\udd1e é");
    }

    @Test
    void a_blank_line_begins_a_paragraph() {
        assertThat(new Javadocs().text("\n one\ntwo  \r\n\n\nthree\n").build()).hasToString("one\ntwo\n\n<p>three\n");
    }

    @Test
    void tags_come_behind_the_description() {
        Javadocs javadocs = new Javadocs()
                .text("Adds.")
                .parameter("a", "first\nsecond line")
                .parameter("b", "")
                .result("the sum")
                .thrown(ArithmeticException.class, "if\n\nnot")
                .deprecated(Optional.of(new Deprecation("use <plus>")));
        assertThat(javadocs.build()).hasToString("""
                        Adds.

                        @param a first
                            second line
                        @return the sum
                        @throws java.lang.ArithmeticException if

                            <p>not
                        @deprecated use &lt;plus&gt;
                        """);
    }

    @Test
    void nothing_said_is_no_comment() {
        assertThat(new Javadocs().text(" \n ").parameter("a", "").build().isEmpty())
                .isTrue();
        assertThat(new Javadocs().textOr("", "Ours of $L.", "x").build()).hasToString("Ours of x.\n");
        assertThat(new Javadocs().textOr("Theirs.", "Ours of $L.", "x").build()).hasToString("Theirs.\n");
    }
}
