package dev.burin.cli.doc;

import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.Deprecation;
import java.util.Optional;

/** What all entries of a page have in common. */
final class Entries {

    private Entries() {}

    /** Returns the entry of a declaration. */
    static String of(Declaration declaration, String signature, String details) {
        String name = declaration.simpleName();
        return "<section class=\"entry\" id=\"" + Html.text(name) + "\">\n<h3>" + Html.link("#" + name, name)
                + "<span class=\"id\" title=\"its id on the wire\">#"
                + declaration.name().wireId() + "</span>" + "</h3>\n<pre>" + signature
                + "</pre>\n"
                + deprecated(declaration.deprecation()) + Markdown.html(declaration.documentation()) + details
                + "</section>\n";
    }

    static String deprecated(Optional<Deprecation> deprecation) {
        return deprecation
                .map(mark ->
                        Html.element("div", "deprecated", "<strong>Deprecated.</strong> " + Markdown.html(mark.text()))
                                + "\n")
                .orElse("");
    }

    /** Returns a row of a list of names. */
    static String row(String name, String documentation, Optional<Deprecation> deprecation) {
        return "<dt>" + name + "</dt>\n<dd>" + deprecated(deprecation) + Markdown.html(documentation) + "</dd>\n";
    }

    /** Returns a list of names; nothing when there are none. */
    static String list(String rows) {
        return rows.isEmpty() ? "" : "<dl>\n" + rows + "</dl>\n";
    }
}
