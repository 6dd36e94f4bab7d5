package dev.burin.idl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.idl.Compile;
import dev.burin.idl.source.SourceLocation;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class LinkedModelTest {

    private final LinkedModel model = Compile.model("""
            mixin A
            mixin B
            struct P2( int b ) extends P1
            struct P3( int c ) extends P2
            P3 get()
            --- A.etch
            module a service A { mixin C struct P1( int a ) }
            --- B.etch
            module b service B { mixin C }
            --- C.etch
            module c service C { void c() }
            """);

    @Test
    void services_come_with_their_mixins_each_once() {
        assertThat(model.main().name()).hasToString("probe.Probe");
        assertThat(model.services()).map(Service::simpleName).containsExactly("Probe", "A", "C", "B");
        assertThat(model.main().mixins()).map(QualifiedName::value).containsExactly("a.A", "b.B");
        assertThat(model.allMixins(model.main())).map(Service::simpleName).containsExactly("A", "C", "B");
        assertThat(model.service(new QualifiedName("c.C")).module()).isEqualTo("c");
    }

    @Test
    void inherited_fields_come_first() {
        Struct p3 = model.struct(new QualifiedName("probe.Probe.P3"));
        assertThat(model.bases(p3)).map(Composite::simpleName).containsExactly("P2", "P1");
        assertThat(model.allFields(p3)).map(Field::name).containsExactly("a", "b", "c");
        assertThat(model.inheritedFields(p3)).map(Field::name).containsExactly("a", "b");
    }

    @Test
    void subtypes_are_found_across_services() {
        Struct p1 = model.struct(new QualifiedName("a.A.P1"));
        assertThat(model.directSubtypes(p1)).map(Composite::simpleName).containsExactly("P2");
        assertThat(model.subtypes(p1)).map(Composite::simpleName).containsExactly("P2", "P3");
        assertThat(model.serviceOf(p1).simpleName()).isEqualTo("A");
    }

    @Test
    void things_know_where_they_are_written() {
        assertThat(model.struct(new QualifiedName("probe.Probe.P3")).location())
                .isEqualTo(new SourceLocation("Probe.etch", 6, 8));
        assertThat(model.message(new QualifiedName("c.C.c")).location()).isEqualTo(new SourceLocation("C.etch", 1, 27));
    }

    @Test
    void a_name_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> model.struct(new QualifiedName("a.A.Nothing")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> model.exception(new QualifiedName("a.A.P1")))
                .isInstanceOf(NoSuchElementException.class);
    }
}
