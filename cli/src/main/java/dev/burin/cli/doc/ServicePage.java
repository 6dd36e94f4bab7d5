package dev.burin.cli.doc;

import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.Direction;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of one service: everything in one file, which loads nothing. The same service gives the same page. */
public final class ServicePage {

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

    private final LinkedModel model;
    private final Service service;
    private final Links links;
    private final StringBuilder contents = new StringBuilder();
    private final StringBuilder groups = new StringBuilder();

    private ServicePage(LinkedModel model, Service service) {
        this.model = model;
        this.service = service;
        this.links = new Links(service);
    }

    /** Returns the name of the page of a service, {@code MODULE.SERVICE.html}. */
    public static String fileName(Service service) {
        return Links.page(service.name());
    }

    /** Returns the page of a service, as text. */
    public static String of(LinkedModel model, Service service) {
        return new ServicePage(model, service).page();
    }

    private String page() {
        List<Message> messages = service.messages();
        group("To the server", to(messages, Direction.SERVER), message -> MessageEntry.of(message, links));
        group("To the client", to(messages, Direction.CLIENT), message -> MessageEntry.of(message, links));
        group("In both directions", to(messages, Direction.BOTH), message -> MessageEntry.of(message, links));
        group("Structs", service.structs(), type -> TypeEntry.of(type, model, links));
        group("Enums", service.enums(), TypeEntry::of);
        group("Exceptions", service.exceptions(), type -> TypeEntry.of(type, model, links));
        group("Classes from outside", service.externs(), TypeEntry::of);
        group("Constants", service.constants(), TypeEntry::of);
        Map<String, String> parts = Map.of(
                "title", Html.text(service.simpleName()),
                "style", resource("page.css"),
                "script", resource("page.js"),
                "contents", contents.toString(),
                "head", head(),
                "groups", groups.toString());
        // In one pass, so that documentation is never taken for a part.
        return PART.matcher(resource("page.html"))
                .replaceAll(part -> Matcher.quoteReplacement(parts.getOrDefault(part.group(1), "")));
    }

    private static List<Message> to(List<Message> messages, Direction direction) {
        return messages.stream()
                .filter(message -> message.direction() == direction)
                .toList();
    }

    private String head() {
        String mixins = service.mixins().stream()
                .map(mixin -> Html.link(Links.page(mixin), mixin.value()))
                .collect(Collectors.joining(", "));
        return "<p class=\"module\">" + Html.text(service.module()) + "</p>\n<h1>" + Html.text(service.simpleName())
                + "</h1>\n" + Entries.deprecated(service.deprecation()) + Markdown.html(service.documentation())
                + (mixins.isEmpty() ? "" : "<p>With everything of " + mixins + ".</p>\n");
    }

    private <T extends Declaration> void group(String title, List<T> declarations, Function<T, String> entry) {
        if (declarations.isEmpty()) {
            return;
        }
        contents.append("<li><span>").append(Html.text(title)).append("</span>\n<ul>\n");
        groups.append("<section class=\"group\">\n<h2>")
                .append(Html.text(title))
                .append("</h2>\n");
        for (T declaration : declarations) {
            QualifiedName name = declaration.name();
            contents.append("<li>").append(links.to(name)).append("</li>\n");
            groups.append(entry.apply(declaration));
        }
        contents.append("</ul></li>\n");
        groups.append("</section>\n");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ServicePage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
