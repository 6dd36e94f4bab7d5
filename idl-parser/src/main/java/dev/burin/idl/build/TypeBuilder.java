package dev.burin.idl.build;

import dev.burin.idl.link.Annotations;
import dev.burin.idl.link.Composites;
import dev.burin.idl.link.Constants;
import dev.burin.idl.link.DocText;
import dev.burin.idl.link.ExceptionFacts;
import dev.burin.idl.link.Inheritance;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.link.Types;
import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Constant;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.Deprecation;
import dev.burin.idl.model.EnumItem;
import dev.burin.idl.model.EnumType;
import dev.burin.idl.model.ExceptionType;
import dev.burin.idl.model.Extern;
import dev.burin.idl.model.Field;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Struct;
import dev.burin.idl.model.ToStringTemplate;
import dev.burin.idl.source.SourceLocation;
import dev.burin.idl.syntax.Statement;
import java.util.List;
import java.util.Optional;

/** Builds the declarations of a service other than its messages. */
final class TypeBuilder {

    private final Types types;
    private final int mostBases;

    TypeBuilder(ServiceScope scope, int mostBases) {
        this.types = new Types(scope);
        this.mostBases = mostBases;
    }

    Declaration declaration(Symbol symbol) {
        Statement.Declaring statement = symbol.statement();
        Optional<Deprecation> deprecation = Annotations.deprecation(statement.annotations());
        SourceLocation location = symbol.span().location();
        if (statement instanceof Statement.CompositeStatement composite) {
            return composite(symbol, composite, deprecation, location);
        }
        String documentation = DocText.plain(statement.documentation());
        if (statement instanceof Statement.ConstantStatement constant) {
            return new Constant(
                    symbol.name(),
                    Constants.kind(constant.type()).orElseThrow(),
                    Constants.value(constant).get(),
                    documentation,
                    deprecation,
                    location);
        } else if (statement instanceof Statement.EnumStatement enumeration) {
            List<EnumItem> items =
                    enumeration.items().stream().map(TypeBuilder::item).toList();
            return new EnumType(symbol.name(), items, documentation, deprecation, location);
        } else if (statement instanceof Statement.ExternStatement extern) {
            List<Extern.Binding> bindings =
                    List.copyOf(Annotations.bindings(extern).values());
            return new Extern(symbol.name(), bindings, documentation, deprecation, location);
        }
        throw new IllegalArgumentException(statement.kind());
    }

    private static EnumItem item(Statement.Item item) {
        return new EnumItem(
                item.name().text(),
                DocText.plain(item.documentation()),
                Annotations.deprecation(item.annotations()),
                item.name().span().location());
    }

    private Composite composite(
            Symbol symbol,
            Statement.CompositeStatement statement,
            Optional<Deprecation> deprecation,
            SourceLocation location) {
        DocText doc = DocText.tagged(statement.documentation());
        List<Field> fields = statement.fields().stream()
                .map(field -> new Field(
                        field.name().text(),
                        types.value(field.type()).get(),
                        DocText.join(
                                DocText.plain(field.documentation()),
                                doc.tagText("param", field.name().text())),
                        Annotations.deprecation(field.annotations()),
                        field.name().span().location()))
                .toList();
        Optional<QualifiedName> base = Inheritance.base(symbol).value().map(Symbol::name);
        Optional<ToStringTemplate> template =
                Composites.toStringTemplate(symbol, mostBases).value();
        return statement.isException()
                ? new ExceptionType(
                        symbol.name(),
                        fields,
                        base,
                        ExceptionFacts.unchecked(symbol, mostBases),
                        template,
                        doc.description(),
                        deprecation,
                        location)
                : new Struct(symbol.name(), fields, base, template, doc.description(), deprecation, location);
    }
}
