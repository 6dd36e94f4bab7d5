package dev.burin.idl.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.Compile;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    @Test
    void tags_go_to_what_they_describe() {
        Message message = Compile.message("""
                exception X()
                /**
                 * Adds.
                 *   Indented.
                 *
                 * More.
                 * @param a one
                 *   and a half
                 * @param b two
                 * @return sum
                 * @throws X never
                 */
                int add( int a, /** A number. */ int b ) throws /** Bad. */ X
                """, "add");
        assertThat(message.documentation()).isEqualTo("Adds.\n  Indented.\n\nMore.");
        assertThat(message.resultDocumentation()).isEqualTo("sum");
        assertThat(message.parameters())
                .map(Parameter::documentation)
                .containsExactly("one\n  and a half", "A number.\ntwo");
        assertThat(message.thrown()).map(Message.Thrown::documentation).containsExactly("Bad.\nnever");
    }

    @Test
    void only_the_last_block_comment_counts() {
        assertThat(documentation("/** One. */ /** Two. */ void a()")).isEqualTo("Two.");
        assertThat(documentation("/** One. */ /* Two. */ void a()")).isEmpty();
        assertThat(documentation("/* One. */ /** Two. */ // three\n# four\nvoid a()"))
                .isEqualTo("Two.");
    }

    @Test
    void plain_comments_are_no_documentation() {
        assertThat(documentation("/* x */ void a()")).isEmpty();
        assertThat(documentation("/**x */ void a()")).isEmpty();
        assertThat(documentation("/***/ void a()")).isEmpty();
        assertThat(documentation("// x\nvoid a()")).isEmpty();
    }

    @Test
    void a_comment_may_stand_before_or_behind_the_annotations() {
        assertThat(documentation("/** One. */ @Oneway void a()")).isEqualTo("One.");
        assertThat(documentation("@Oneway /** Two. */ void a()")).isEqualTo("Two.");
        assertThat(documentation("/** One. */ @Oneway /** Two. */ void a()")).isEqualTo("Two.");
        assertThat(documentation("/** One. */ @Oneway /* Two. */ void a()")).isEmpty();
    }

    @Test
    void a_comment_before_an_extern_stays_there() {
        Service service = Compile.model(
                        "/** One. */ @Extern( java, \"A\", \"\", \"B\", \"\" ) extern E struct P() void a()")
                .main();
        assertThat(service.declarations()).map(Declaration::documentation).containsExactly("One.", "", "");
    }

    @Test
    void service_constants_enums_and_items_have_theirs() {
        Service service = Compile.model(
                        "/** M. */ module m /** S. */ service S { /** C. */ const int C = 1 /** E. */ enum E ( /** A. */ A, B ) }")
                .main();
        assertThat(service.documentation()).isEqualTo("S.");
        assertThat(service.declarations()).map(Declaration::documentation).containsExactly("C.", "E.");
        assertThat(service.enums().get(0).items()).map(EnumItem::documentation).containsExactly("A.", "");
    }

    @Test
    void lines_may_end_in_any_way_and_have_no_asterisks() {
        assertThat(documentation("/** One.\r\n   Two.\r\n **/ void a()")).isEqualTo("One.\nTwo.");
        assertThat(documentation("/**\r * One.\r * Two. */ void a()")).isEqualTo("One.\nTwo.");
        assertThat(documentation("/**\n\n\n*/ void a()")).isEmpty();
    }

    private static String documentation(String text) {
        return Compile.message(text, "a").documentation();
    }
}
