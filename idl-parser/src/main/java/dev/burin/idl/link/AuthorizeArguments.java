package dev.burin.idl.link;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Suggestion;
import dev.burin.idl.finding.Wording;
import dev.burin.idl.model.Authorization;
import dev.burin.idl.model.TypeReference;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.Value;
import dev.burin.idl.syntax.Value.Literal;
import dev.burin.idl.syntax.Value.LiteralKind;
import dev.burin.idl.syntax.Value.Reference;
import dev.burin.idl.syntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what the arguments mean that {@code @Authorize} hands to the authorizing message. */
final class AuthorizeArguments {

    private static final int MOST_BASES = 1000;

    private final ServiceScope scope;
    private final Statement.MessageStatement message;
    private final Types targetTypes;

    /**
     * @param message the message being protected
     * @param target the authorizing message
     */
    AuthorizeArguments(ServiceScope scope, Symbol message, Symbol target) {
        this.scope = scope;
        this.message = (Statement.MessageStatement) message.statement();
        this.targetTypes = new Types(target.home());
    }

    Outcome<Authorization.Argument> resolve(Value argument, Variable parameter) {
        Optional<TypeReference> type = targetTypes.value(parameter.type()).value();
        if (type.isEmpty()) {
            return Outcome.unknown();
        }
        Wanted wanted = new Wanted(type.get(), parameter.name());
        if (argument instanceof Literal literal) {
            return literal(literal, wanted);
        }
        Name name = ((Reference) argument).name();
        return name.isQualified() ? qualified(name, wanted) : plain(name, wanted);
    }

    /** What the authorizing message takes. */
    private record Wanted(TypeReference type, Name parameter) {}

    private Outcome<Authorization.Argument> literal(Literal literal, Wanted wanted) {
        if (literal.kind() == LiteralKind.NULL) {
            return Outcome.of(new Authorization.Null(wanted.type()));
        }
        Literals.Conversion conversion = convert(literal, wanted.type());
        if (conversion instanceof Literals.Fits fits) {
            return Outcome.of(new Authorization.Literal(fits.value(), wanted.type()));
        } else if (conversion instanceof Literals.OutOfRange) {
            String range = literal.kind() == LiteralKind.STRING ? Wording.STRING_LENGTH : Wording.range(wanted.type());
            return Outcome.wrong(FindingKind.AUTHORIZE_RANGE
                    .at(literal.span(), literal.text(), wanted.parameter(), wanted.type(), range)
                    .withNote(wanted.parameter().span()));
        } else if (conversion instanceof Literals.Illegal) {
            return Outcome.unknown();
        }
        return wrongType(literal.span(), literal.text(), wanted);
    }

    private static Literals.Conversion convert(Literal literal, TypeReference type) {
        if (type instanceof TypeReference.Primitive primitive && !type.isArray()) {
            return Literals.convert(literal, primitive.kind());
        }
        boolean object = type instanceof TypeReference.AnyObject && !type.isArray();
        return object ? Literals.convertToObject(literal) : new Literals.WrongKind();
    }

    private Outcome<Authorization.Argument> plain(Name name, Wanted wanted) {
        Optional<Variable> parameter = variable(message.parameters(), name.text());
        if (parameter.isPresent()) {
            Outcome<TypeReference> type = new Types(scope).value(parameter.get().type());
            return matching(name, type.value(), wanted, new Authorization.ParameterValue(name.text(), wanted.type()));
        }
        Lookup lookup = scope.lookup(name.text());
        if (lookup instanceof Lookup.Found found
                && found.symbol().statement() instanceof Statement.ConstantStatement constant) {
            Optional<TypeReference> type =
                    new Types(found.symbol().home()).value(constant.type()).value();
            return matching(
                    name,
                    type,
                    wanted,
                    new Authorization.ConstantValue(found.symbol().name(), wanted.type()));
        }
        return noSuchName(name, lookup, Wording.A_CONSTANT);
    }

    private Outcome<Authorization.Argument> qualified(Name name, Wanted wanted) {
        List<String> parts = List.of(name.text().split("\\.", -1));
        Optional<Variable> parameter = variable(message.parameters(), parts.get(0));
        return parameter.isPresent()
                ? path(name, parameter.get(), parts.subList(1, parts.size()), wanted)
                : item(name, wanted);
    }

    private Outcome<Authorization.Argument> path(Name name, Variable parameter, List<String> fields, Wanted wanted) {
        Optional<TypeReference> type = new Types(scope).value(parameter.type()).value();
        int offset = parameter.name().text().length() + 1;
        for (String field : fields) {
            if (type.isEmpty()) {
                return Outcome.unknown();
            }
            Outcome<TypeReference> next = field(name, offset, field, type.get());
            if (!next.findings().isEmpty()) {
                return new Outcome<>(Optional.empty(), next.findings());
            }
            type = next.value();
            offset += field.length() + 1;
        }
        String parameterName = parameter.name().text();
        return matching(name, type, wanted, new Authorization.FieldPath(parameterName, fields, wanted.type()));
    }

    private Outcome<TypeReference> field(Name path, int offset, String field, TypeReference type) {
        Span place = new Span(
                path.span().source(), path.span().start() + offset, path.span().start() + offset + field.length());
        List<String> names = new ArrayList<>();
        boolean known = true;
        if (type instanceof TypeReference.Named named
                && named.kind() == TypeReference.NamedKind.STRUCT
                && !type.isArray()) {
            Symbol struct = scope.all(named.name().value()).get(0);
            for (Symbol declaring : Composites.withBases(struct, MOST_BASES)) {
                Optional<Variable> found = variable(Composites.ownFields(declaring), field);
                if (found.isPresent()) {
                    return new Types(declaring.home()).value(found.get().type());
                }
                Composites.ownFields(declaring)
                        .forEach(variable -> names.add(variable.name().text()));
                known &= Inheritance.base(declaring).value().isPresent()
                        || ((Statement.CompositeStatement) declaring.statement())
                                .base()
                                .isEmpty();
            }
        }
        Finding finding = FindingKind.AUTHORIZE_FIELD.at(place, type, field);
        return known ? Outcome.wrong(finding.withSuggestion(Suggestion.nearest(field, names))) : Outcome.unknown();
    }

    private Outcome<Authorization.Argument> item(Name name, Wanted wanted) {
        int dot = name.text().lastIndexOf('.');
        String enumName = name.text().substring(0, dot);
        String item = name.text().substring(dot + 1);
        Lookup lookup = scope.lookup(enumName);
        if (!(lookup instanceof Lookup.Found found)
                || !(found.symbol().statement() instanceof Statement.EnumStatement statement)) {
            return noSuchName(name, lookup, Wording.AN_ITEM);
        }
        List<String> items =
                statement.items().stream().map(other -> other.name().text()).toList();
        if (!items.contains(item)) {
            Span place = new Span(
                    name.span().source(),
                    name.span().start() + dot + 1,
                    name.span().end());
            return Outcome.wrong(FindingKind.AUTHORIZE_ITEM
                    .at(place, enumName, item)
                    .withNote(found.symbol().span())
                    .withSuggestion(Suggestion.nearest(item, items)));
        }
        TypeReference type = new TypeReference.Named(found.symbol().name(), TypeReference.NamedKind.ENUM, 0);
        return matching(
                name,
                Optional.of(type),
                wanted,
                new Authorization.EnumValue(found.symbol().name(), item, wanted.type()));
    }

    private Outcome<Authorization.Argument> matching(
            Name name, Optional<TypeReference> type, Wanted wanted, Authorization.Argument argument) {
        if (type.isEmpty()) {
            return Outcome.unknown();
        }
        return type.get().equals(wanted.type())
                ? Outcome.of(argument)
                : wrongType(name.span(), Wording.ofType(name.text(), type.get()), wanted);
    }

    private static Outcome<Authorization.Argument> wrongType(Span place, String what, Wanted wanted) {
        return Outcome.wrong(FindingKind.AUTHORIZE_TYPE
                .at(place, what, wanted.parameter(), wanted.type())
                .withNote(wanted.parameter().span()));
    }

    private Outcome<Authorization.Argument> noSuchName(Name name, Lookup lookup, String otherwise) {
        if (!(lookup instanceof Lookup.Found) && !(lookup instanceof Lookup.Undefined)) {
            return Types.notFound(name, lookup, FindingKind.AUTHORIZE_NAME, List::of);
        }
        List<String> near = new ArrayList<>();
        message.parameters().forEach(parameter -> near.add(parameter.name().text()));
        scope.names().stream()
                .filter(other -> scope.all(other).get(0).statement() instanceof Statement.ConstantStatement)
                .forEach(near::add);
        return Outcome.wrong(FindingKind.AUTHORIZE_NAME
                .at(name.span(), name, message.name(), otherwise)
                .withSuggestion(Suggestion.nearest(name.text(), near)));
    }

    private static Optional<Variable> variable(List<Variable> variables, String name) {
        return variables.stream()
                .filter(variable -> variable.name().text().equals(name))
                .findFirst();
    }
}
