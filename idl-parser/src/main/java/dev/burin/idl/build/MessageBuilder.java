package dev.burin.idl.build;

import dev.burin.idl.link.Annotations;
import dev.burin.idl.link.Authorizations;
import dev.burin.idl.link.DocText;
import dev.burin.idl.link.MessageFacts;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.link.Types;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.Parameter;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.syntax.Statement;
import java.util.List;
import java.util.Optional;

/** Builds the messages of a service. */
final class MessageBuilder {

    private final Types types;
    private final Authorizations authorizations;

    MessageBuilder(ServiceScope scope) {
        this.types = new Types(scope);
        this.authorizations = new Authorizations(scope);
    }

    /** Returns a message, or nothing if something else is declared. */
    Optional<Declaration> message(Symbol symbol) {
        return symbol.statement() instanceof Statement.MessageStatement statement
                ? Optional.of(build(symbol, statement))
                : Optional.empty();
    }

    private Message build(Symbol symbol, Statement.MessageStatement statement) {
        MessageFacts facts = new MessageFacts(symbol);
        DocText doc = DocText.tagged(statement.documentation());
        QualifiedName replyName = symbol.home().name().child("_result_" + symbol.simpleName());
        return new Message(
                symbol.name(),
                facts.oneway() ? Optional.empty() : Optional.of(replyName),
                facts.direction(),
                facts.oneway(),
                facts.timeoutMillis(),
                facts.receiver(),
                authorizations.of(symbol).get(),
                facts.idempotent(),
                types.result(statement.result()).get(),
                parameters(statement, doc),
                thrown(statement, doc),
                doc.description(),
                doc.tagText("return", ""),
                Annotations.deprecation(statement.annotations()),
                symbol.span().location());
    }

    private List<Parameter> parameters(Statement.MessageStatement statement, DocText doc) {
        return statement.parameters().stream()
                .map(parameter -> new Parameter(
                        parameter.name().text(),
                        types.value(parameter.type()).get(),
                        DocText.join(
                                DocText.plain(parameter.documentation()),
                                doc.tagText("param", parameter.name().text())),
                        Annotations.deprecation(parameter.annotations()),
                        parameter.name().span().location()))
                .toList();
    }

    private List<Message.Thrown> thrown(Statement.MessageStatement statement, DocText doc) {
        return statement.thrown().stream()
                .map(thrown -> new Message.Thrown(
                        types.exception(thrown.name()).get().name(),
                        DocText.join(
                                DocText.plain(thrown.documentation()),
                                doc.tagText("throws", thrown.name().text()))))
                .toList();
    }
}
