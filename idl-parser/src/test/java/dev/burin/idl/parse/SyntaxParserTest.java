package dev.burin.idl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.finding.Findings;
import dev.burin.idl.source.Limits;
import dev.burin.idl.source.SourceText;
import dev.burin.idl.syntax.Comment;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.SyntaxFile;
import org.junit.jupiter.api.Test;

class SyntaxParserTest {

    private final Findings findings = new Findings(100);

    @Test
    void the_tree_is_as_written() {
        SyntaxFile file = parse(
                "module a.b\n@Timeout( 5 ) service S { /** Doc. */ @Oneway int[] add( int a, b.C c ) throws X, y.Z.Y; }");
        assertThat(findings.list()).isEmpty();
        assertThat(file.module())
                .hasValueSatisfying(name -> assertThat(name.text()).isEqualTo("a.b"));
        Statement.MessageStatement message =
                (Statement.MessageStatement) file.statements().get(0);
        assertThat(message.span().text()).isEqualTo("@Oneway int[] add( int a, b.C c ) throws X, y.Z.Y");
        assertThat(message.result()).hasToString("int[]");
        assertThat(message.parameters())
                .map(parameter -> parameter.type().toString())
                .containsExactly("int", "b.C");
        assertThat(message.thrown()).map(thrown -> thrown.name().text()).containsExactly("X", "y.Z.Y");
        assertThat(message.documentation())
                .map(comment -> comment.span().text())
                .contains("/** Doc. */");
    }

    @Test
    void all_comments_are_kept() {
        SyntaxFile file = parse("# one\nmodule a /* two */ service S { /** three */ } // four");
        assertThat(file.comments())
                .map(Comment::kind)
                .containsExactly(Comment.Kind.LINE, Comment.Kind.BLOCK, Comment.Kind.DOCUMENTATION, Comment.Kind.LINE);
        assertThat(file.comments()).map(comment -> comment.span().text()).contains("# one", "// four");
    }

    @Test
    void words_of_broken_statements_are_kept_as_lost() {
        SyntaxFile file = parse("module a service S { struct P( int x int y ) void b() }");
        assertThat(file.lostNames()).contains("P");
        assertThat(file.statements()).hasSize(1);
        assertThat(findings.list()).hasSize(1);
    }

    @Test
    void an_included_file_holds_statements_only() {
        SyntaxFile file = SyntaxParser.parseIncluded(new SourceText("x", "int a(); int b()"), Limits.DEFAULT, findings);
        assertThat(file.statements()).hasSize(2);
        assertThat(file.module()).isEmpty();
        assertThat(findings.list()).isEmpty();
    }

    private SyntaxFile parse(String text) {
        return SyntaxParser.parseService(new SourceText("a", text), Limits.DEFAULT, findings);
    }
}
