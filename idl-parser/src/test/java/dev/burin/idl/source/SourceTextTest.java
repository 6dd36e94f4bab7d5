package dev.burin.idl.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    private final SourceText source = new SourceText("a", "one\ntwo\r\nthree\rfour\n");

    @Test
    void lines_end_with_cr_lf_or_both() {
        assertThat(source.lines()).isEqualTo(5);
        assertThat(source.lineText(2)).isEqualTo("two");
        assertThat(source.lineText(3)).isEqualTo("three");
        assertThat(source.lineText(4)).isEqualTo("four");
        assertThat(source.lineText(5)).isEmpty();
    }

    @Test
    void every_offset_has_a_line_and_a_column() {
        assertThat(source.span(0, 1)).hasToString("a:1:1");
        assertThat(source.span(5, 6)).hasToString("a:2:2");
        assertThat(source.span(9, 10)).hasToString("a:3:1");
        assertThat(source.span(15, 16)).hasToString("a:4:1");
        assertThat(source.span(20, 20)).hasToString("a:5:1");
    }

    @Test
    void a_span_knows_its_end() {
        Span span = source.span(4, 14);
        assertThat(span.endLine()).isEqualTo(3);
        assertThat(span.endColumn()).isEqualTo(6);
        assertThat(source.span(0, 3).to(source.span(4, 7)).text()).isEqualTo("one\ntwo");
    }

    @Test
    void an_empty_text_has_one_line() {
        SourceText empty = new SourceText("a", "");
        assertThat(empty.lines()).isEqualTo(1);
        assertThat(empty.span(0, 0)).hasToString("a:1:1");
        assertThat(empty.lineText(1)).isEmpty();
    }
}
