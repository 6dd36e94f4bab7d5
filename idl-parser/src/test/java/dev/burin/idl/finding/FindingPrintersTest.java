package dev.burin.idl.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingPrintersTest {

    private final SourceText source = new SourceText("a/Chat.etch", "one\n\tInt x \"\\\"\n");
    private final Finding finding = FindingKind.UNDEFINED_TYPE
            .at(source.span(5, 8), "Int")
            .withNote(source.span(0, 3))
            .withSuggestion(Optional.of("int"));

    @Test
    void a_terminal_shows_the_place_and_the_help() {
        assertThat(new TerminalPrinter(false).print(finding)).isEqualTo("""
                        a/Chat.etch:2:2: error: there is no type 'Int' [undefined-type]
                             Int x "\\"
                             ^^^
                        a/Chat.etch:1:1: note: see here
                            one
                            ^^^
                          help: did you mean 'int'?
                        """);
    }

    @Test
    void colour_is_used_only_when_asked_for() {
        assertThat(new TerminalPrinter(true).print(finding)).contains("\u001b[1;31merror\u001b[0m", "\u001b[36mhelp:");
        assertThat(new TerminalPrinter(false).print(finding)).doesNotContain("\u001b");
    }

    @Test
    void long_lines_are_cut_around_the_place() {
        SourceText wide = new SourceText("a", "x".repeat(1000) + "Y" + "x".repeat(1000));
        String printed = new TerminalPrinter(false).print(FindingKind.NUL_BYTE.at(wide.span(1000, 1001)));
        assertThat(printed.lines().toList().get(1)).hasSize(164).contains("Y");
        assertThat(printed.lines().toList().get(2).indexOf('^'))
                .isEqualTo(printed.lines().toList().get(1).indexOf('Y'));
    }

    @Test
    void escapes_of_terminals_in_the_source_are_not_printed() {
        SourceText evil = new SourceText("a", "\u001b[2J bad");
        assertThat(new TerminalPrinter(false).print(FindingKind.NUL_BYTE.at(evil.span(0, 1))))
                .doesNotContain("\u001b");
    }

    @Test
    void one_line_is_one_line() {
        assertThat(new LinePrinter().print(finding))
                .isEqualTo("a/Chat.etch:2:2: error: there is no type 'Int' [undefined-type]\n");
    }

    @Test
    void json_has_everything() {
        assertThat(new JsonPrinter().printAll(List.of(finding))).isEqualTo("""
                        [
                          {"id":"undefined-type","severity":"error","message":"there is no type 'Int'",\
                        "file":"a/Chat.etch","line":2,"column":2,"endLine":2,"endColumn":5,\
                        "notes":[{"message":"see here","file":"a/Chat.etch","line":1,"column":1,"endLine":1,"endColumn":4}],\
                        "help":"did you mean 'int'?",\
                        "fix":{"file":"a/Chat.etch","line":2,"column":2,"endLine":2,"endColumn":5,"replacement":"int"}}
                        ]
                        """);
    }

    @Test
    void json_escapes_what_must_be_escaped() {
        Finding odd = FindingKind.UNDEFINED_TYPE.at(source.span(0, 1), "\"\\\n\u0001\ud83d");
        assertThat(new JsonPrinter().print(odd)).contains("\\\"\\\\\\n\\u0001\\ud83d");
    }
}
