package dev.burin.idl.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.Compile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompositeTest {

    @Test
    void a_text_form_is_taken_apart() {
        assertThat(template("@ToString( \"\\\\{{x}\\\\t\\u0041 100%{y}}\" ) struct P( int x, int y )")
                        .parts())
                .containsExactly(
                        new ToStringTemplate.Text("{"),
                        new ToStringTemplate.FieldValue("x"),
                        new ToStringTemplate.Text("\tA 100%"),
                        new ToStringTemplate.FieldValue("y"),
                        new ToStringTemplate.Text("}"));
        assertThat(template("@ToString( \"\" ) struct P()").parts()).isEmpty();
        assertThat(template("@ToString( \"only\" ) struct P()").parts())
                .isEqualTo(List.of(new ToStringTemplate.Text("only")));
    }

    @Test
    void the_farthest_base_decides_whether_an_exception_is_checked() {
        Service service = Compile.model(
                        "@Unchecked exception X() exception Y() extends X exception Z() @Unchecked( false ) exception W()")
                .main();
        assertThat(service.exceptions()).map(ExceptionType::unchecked).containsExactly(true, true, false, false);
    }

    @Test
    void an_extern_has_its_bindings() {
        Extern extern = Compile.model(
                        "@Extern( c, \"\", \"\", \"\", \"\" ) @Extern( java, \"A\", \"x.A\", \"B\", \"x.B\" ) extern E")
                .main()
                .externs()
                .get(0);
        assertThat(extern.java()).isEqualTo(new Extern.Binding("java", "A", "x.A", "B", "x.B"));
        assertThat(extern.bindings()).hasSize(2);
    }

    @Test
    void deprecation_reaches_fields_and_items() {
        Service service = Compile.model(
                        "@Deprecated struct P( @Deprecated( \"y\" ) int x ) enum E ( @Deprecated A, B )")
                .main();
        assertThat(service.structs().get(0).deprecation()).contains(new Deprecation(""));
        assertThat(service.structs().get(0).fields().get(0).deprecation()).contains(new Deprecation("y"));
        assertThat(service.enums().get(0).items())
                .map(EnumItem::deprecation)
                .element(1)
                .isEqualTo(Optional.empty());
    }

    private static ToStringTemplate template(String text) {
        return Compile.model(text).main().structs().get(0).toStringTemplate().orElseThrow();
    }
}
