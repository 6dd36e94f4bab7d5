package dev.burin.cli.doc;

import dev.burin.idl.model.AsyncReceiver;
import dev.burin.idl.model.Authorization;
import dev.burin.idl.model.Authorization.Argument;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a page says of a message. */
final class MessageEntry {

    private final Message message;
    private final Links links;

    private MessageEntry(Message message, Links links) {
        this.message = message;
        this.links = links;
    }

    static String of(Message message, Links links) {
        MessageEntry entry = new MessageEntry(message, links);
        return Entries.of(message, entry.signature(), entry.values() + entry.facts());
    }

    private String signature() {
        String thrown = message.thrown().stream()
                .map(exception -> links.to(exception.exception()))
                .collect(Collectors.joining(", "));
        return links.to(message.result()) + " " + Html.element("b", "name", Html.text(message.simpleName()))
                + parameters(message.parameters(), links)
                + (thrown.isEmpty() ? "" : " " + Html.element("span", "word", "throws") + " " + thrown);
    }

    private static String parameters(List<Parameter> parameters, Links links) {
        if (parameters.isEmpty()) {
            return "()";
        }
        return parameters.stream()
                .map(parameter -> links.to(parameter.type()) + " " + Html.text(parameter.name()))
                .collect(Collectors.joining(", ", "( ", " )"));
    }

    private String values() {
        StringBuilder rows = new StringBuilder();
        for (Parameter parameter : message.parameters()) {
            if (!parameter.documentation().isBlank() || parameter.deprecation().isPresent()) {
                rows.append(
                        Entries.row(Html.code(parameter.name()), parameter.documentation(), parameter.deprecation()));
            }
        }
        if (!message.resultDocumentation().isBlank()) {
            rows.append(Entries.row("returns", message.resultDocumentation(), Optional.empty()));
        }
        for (Message.Thrown thrown : message.thrown()) {
            if (!thrown.documentation().isBlank()) {
                rows.append(Entries.row(
                        "throws " + links.to(thrown.exception()), thrown.documentation(), Optional.empty()));
            }
        }
        return Entries.list(rows.toString());
    }

    private String facts() {
        List<String> facts = new ArrayList<>();
        if (message.oneway()) {
            facts.add("It is not answered.");
        } else if (message.timeoutMillis() > 0) {
            facts.add("A caller waits " + message.timeoutMillis() + " ms for the answer.");
        }
        if (message.receiver() == AsyncReceiver.QUEUED) {
            facts.add("It runs in a line of its own beside other messages.");
        } else if (message.receiver() == AsyncReceiver.FREE) {
            facts.add("It runs on a thread of its own.");
        }
        if (message.idempotent()) {
            facts.add("It may be run twice without harm.");
        }
        authorization().ifPresent(facts::add);
        return facts.isEmpty()
                ? ""
                : facts.stream()
                        .collect(Collectors.joining("</li>\n<li>", "<ul class=\"facts\">\n<li>", "</li>\n</ul>\n"));
    }

    private Optional<String> authorization() {
        Authorization asked = message.authorization();
        if (asked instanceof Authorization.Never) {
            return Optional.of("It is never allowed.");
        }
        if (asked instanceof Authorization.Call call) {
            String arguments =
                    call.arguments().stream().map(this::argument).collect(Collectors.joining(", ", "( ", " )"));
            return Optional.of("It is allowed if <code>" + links.to(call.message())
                    + (call.arguments().isEmpty() ? "()" : arguments) + "</code> is true.");
        }
        return Optional.empty();
    }

    private String argument(Argument argument) {
        if (argument instanceof Authorization.Literal literal) {
            return Html.text(Values.literal(literal.value()));
        } else if (argument instanceof Authorization.ParameterValue value) {
            return Html.text(value.parameter());
        } else if (argument instanceof Authorization.FieldPath path) {
            return Html.text(path.parameter() + "." + String.join(".", path.fields()));
        } else if (argument instanceof Authorization.ConstantValue constant) {
            return links.to(constant.constant());
        } else if (argument instanceof Authorization.EnumValue value) {
            return links.to(value.enumType()) + "." + Html.text(value.item());
        }
        return "null";
    }
}
