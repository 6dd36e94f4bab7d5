package dev.burin.idl.link;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Wording;
import dev.burin.idl.model.Authorization;
import dev.burin.idl.model.Direction;
import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.TypeReference;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.Value;
import dev.burin.idl.syntax.Value.Literal;
import dev.burin.idl.syntax.Value.LiteralKind;
import dev.burin.idl.syntax.Value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what {@code @Authorize} means for the messages of a service.
 *
 * <p>The default given by a service does not reach a message that is received only by the end that has no such authorizing message: with a
 * server message as default, messages to the client are not touched.
 */
public final class Authorizations {

    private final ServiceScope scope;

    /** @param scope the service whose messages are to be protected */
    public Authorizations(ServiceScope scope) {
        this.scope = scope;
    }

    /** Returns what is asked before a message is run. */
    public Outcome<Authorization> of(Symbol message) {
        Optional<Annotation> own =
                AnnotationType.AUTHORIZE.last(message.statement().annotations());
        Optional<Annotation> annotation = Annotations.effective(AnnotationType.AUTHORIZE, message);
        Optional<List<Value>> arguments = AnnotationType.AUTHORIZE.rightArguments(annotation);
        if (annotation.isPresent() && arguments.isEmpty()) {
            return Outcome.unknown();
        }
        if (arguments.isEmpty() || arguments.get().isEmpty()) {
            return Outcome.of(new Authorization.None());
        }
        if (arguments.get().get(0) instanceof Literal literal) {
            boolean never = literal.kind() == LiteralKind.FALSE;
            return Outcome.of(never ? new Authorization.Never() : new Authorization.None());
        }
        Name name = ((Reference) arguments.get().get(0)).name();
        Outcome<Symbol> target = target(name);
        if (target.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), target.findings());
        }
        return call(message, own.isPresent(), name, target.get(), arguments.get());
    }

    /** Returns the authorizing message of a name. */
    public Outcome<Symbol> target(Name name) {
        Lookup lookup = scope.lookup(name.text());
        if (!(lookup instanceof Lookup.Found found)) {
            return Types.notFound(name, lookup, FindingKind.AUTHORIZE_UNDEFINED, this::messageNames);
        }
        Symbol symbol = found.symbol();
        if (!(symbol.statement() instanceof Statement.MessageStatement message)) {
            return Outcome.wrong(FindingKind.AUTHORIZE_NOT_MESSAGE
                    .at(name.span(), name, symbol.statement().kind())
                    .withNote(symbol.span()));
        }
        Outcome<TypeReference> result = new Types(symbol.home()).result(message.result());
        TypeReference wanted = new TypeReference.Primitive(PrimitiveKind.BOOLEAN, 0);
        if (result.value().isPresent() && !result.get().equals(wanted)) {
            return Outcome.wrong(FindingKind.AUTHORIZE_NOT_BOOLEAN
                    .at(name.span(), name, result.get())
                    .withNote(symbol.span()));
        }
        return Outcome.of(symbol);
    }

    private Outcome<Authorization> call(Symbol message, boolean own, Name name, Symbol target, List<Value> arguments) {
        Direction receivers = new MessageFacts(message).direction();
        Direction authorizers = new MessageFacts(target).direction();
        boolean missingAtServer = receivers.toServer() && !authorizers.toServer();
        boolean missingAtClient = receivers.toClient() && !authorizers.toClient();
        if (missingAtServer || missingAtClient) {
            boolean untouched = !own && receivers != Direction.BOTH;
            return untouched
                    ? Outcome.of(new Authorization.None())
                    : Outcome.wrong(wrongEnd(message, own ? name.span() : message.span(), target, missingAtServer));
        }
        Statement.MessageStatement statement = new MessageFacts(target).statement();
        int given = arguments.size() - 1;
        int wanted = statement.parameters().size();
        if (given != wanted) {
            return Outcome.wrong(FindingKind.AUTHORIZE_COUNT
                    .at(name.span(), name, Wording.count(wanted, "argument"), given)
                    .withNote(target.span()));
        }
        AuthorizeArguments resolver = new AuthorizeArguments(scope, message, target);
        List<Authorization.Argument> resolved = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            Outcome<Authorization.Argument> argument = resolver.resolve(
                    arguments.get(i + 1), statement.parameters().get(i));
            argument.value().ifPresent(resolved::add);
            findings.addAll(argument.findings());
        }
        return resolved.size() == wanted
                ? Outcome.of(new Authorization.Call(target.name(), resolved))
                : new Outcome<>(Optional.empty(), findings);
    }

    private static Finding wrongEnd(Symbol message, Span place, Symbol target, boolean missingAtServer) {
        Direction needed = new MessageFacts(message).direction() == Direction.BOTH
                ? Direction.BOTH
                : missingAtServer ? Direction.SERVER : Direction.CLIENT;
        return FindingKind.AUTHORIZE_RECEIVER
                .at(
                        place,
                        missingAtServer ? "server" : "client",
                        message.simpleName(),
                        target.simpleName(),
                        Wording.capitalized(needed.name()))
                .withNote(target.span());
    }

    private List<String> messageNames() {
        return scope.names().stream()
                .filter(name -> scope.all(name).stream()
                        .anyMatch(symbol -> symbol.statement() instanceof Statement.MessageStatement))
                .toList();
    }
}
