package dev.burin.cli.doc;

import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Constant;
import dev.burin.idl.model.EnumItem;
import dev.burin.idl.model.EnumType;
import dev.burin.idl.model.ExceptionType;
import dev.burin.idl.model.Extern;
import dev.burin.idl.model.Field;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Struct;
import java.util.List;
import java.util.stream.Collectors;

/** What a page says of types and constants. */
final class TypeEntry {

    private TypeEntry() {}

    static String of(Composite type, LinkedModel model, Links links) {
        String fields = type.fields().stream()
                .map(field -> links.to(field.type()) + " " + Html.text(field.name()))
                .collect(Collectors.joining(", ", "( ", " )"));
        String base = type.base()
                .map(name -> " " + word("extends") + " " + links.to(name))
                .orElse("");
        return Entries.of(
                type,
                word(type instanceof Struct ? "struct" : "exception") + " " + name(type.simpleName())
                        + (type.fields().isEmpty() ? "()" : fields)
                        + base,
                rows(type.fields()) + relatives(type, model, links));
    }

    private static String rows(List<Field> fields) {
        return Entries.list(fields.stream()
                .filter(field ->
                        !field.documentation().isBlank() || field.deprecation().isPresent())
                .map(field -> Entries.row(Html.code(field.name()), field.documentation(), field.deprecation()))
                .collect(Collectors.joining()));
    }

    private static String relatives(Composite type, LinkedModel model, Links links) {
        StringBuilder facts = new StringBuilder();
        for (Composite base : model.bases(type)) {
            if (!base.fields().isEmpty()) {
                facts.append("<li>From ")
                        .append(links.to(base.name()))
                        .append(": ")
                        .append(base.fields().stream()
                                .map(field -> links.to(field.type()) + " " + Html.text(field.name()))
                                .collect(Collectors.joining(", ", "<code>", "</code>")))
                        .append("</li>\n");
            }
        }
        List<QualifiedName> subtypes =
                model.directSubtypes(type).stream().map(Composite::name).toList();
        if (!subtypes.isEmpty()) {
            facts.append("<li>Extended by ")
                    .append(subtypes.stream().map(links::to).collect(Collectors.joining(", ")))
                    .append(".</li>\n");
        }
        if (type instanceof ExceptionType exception && exception.unchecked()) {
            facts.append("<li>Messages need not declare it.</li>\n");
        }
        return facts.isEmpty() ? "" : "<ul class=\"facts\">\n" + facts + "</ul>\n";
    }

    static String of(EnumType type) {
        String items = type.items().stream().map(EnumItem::name).collect(Collectors.joining(", ", "( ", " )"));
        String rows = type.items().stream()
                .filter(item ->
                        !item.documentation().isBlank() || item.deprecation().isPresent())
                .map(item -> Entries.row(Html.code(item.name()), item.documentation(), item.deprecation()))
                .collect(Collectors.joining());
        return Entries.of(type, word("enum") + " " + name(type.simpleName()) + Html.text(items), Entries.list(rows));
    }

    static String of(Constant constant) {
        return Entries.of(
                constant,
                word("const") + " " + word(constant.kind().keyword()) + " " + name(constant.simpleName()) + " = "
                        + Html.text(Values.literal(constant.value())),
                "");
    }

    static String of(Extern extern) {
        String facts = extern.bindings().stream()
                .map(binding ->
                        "<li>In " + Html.text(binding.language()) + " it is " + Html.code(binding.type()) + ".</li>\n")
                .collect(Collectors.joining("", "<ul class=\"facts\">\n", "</ul>\n"));
        return Entries.of(extern, word("extern") + " " + name(extern.simpleName()), facts);
    }

    private static String word(String word) {
        return Html.element("span", "word", word);
    }

    private static String name(String name) {
        return Html.element("b", "name", Html.text(name));
    }
}
