package dev.burin.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.burin.idl.model.Deprecation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects one documentation comment. Text of the interface is shown as it was written, never taken for markup. */
final class Javadocs {
    private final List<CodeBlock> description = new ArrayList<>();
    private final List<CodeBlock> tags = new ArrayList<>();

    /** Adds a description of the interface. */
    Javadocs text(String documentation) {
        if (!documentation.isBlank()) {
            description.add(CodeBlock.of("$L", paragraphs(documentation, "")));
        }
        return this;
    }

    /** Adds a description of the interface, or a sentence of ours if there is none. */
    Javadocs textOr(String documentation, String format, Object... arguments) {
        return documentation.isBlank() ? sentence(format, arguments) : text(documentation);
    }

    /** Adds a description of ours, which may have markup. */
    Javadocs sentence(String format, Object... arguments) {
        description.add(CodeBlock.of(format, arguments));
        return this;
    }

    Javadocs parameter(String name, String documentation) {
        return tag("@param " + name, documentation);
    }

    Javadocs result(String documentation) {
        return tag("@return", documentation);
    }

    Javadocs thrown(Object type, String documentation) {
        if (!documentation.isBlank()) {
            tags.add(CodeBlock.of("@throws $T $L", type, paragraphs(documentation, "    ")));
        }
        return this;
    }

    Javadocs deprecated(Optional<Deprecation> deprecation) {
        return tag("@deprecated", deprecation.map(Deprecation::text).orElse(""));
    }

    private Javadocs tag(String tag, String documentation) {
        if (!documentation.isBlank()) {
            tags.add(CodeBlock.of("$L $L", tag, paragraphs(documentation, "    ")));
        }
        return this;
    }

    /** The comment; empty if nothing was added. */
    CodeBlock build() {
        List<CodeBlock> blocks = new ArrayList<>();
        if (!description.isEmpty()) {
            blocks.add(CodeBlock.join(description, "\n\n<p>"));
        }
        if (!tags.isEmpty()) {
            blocks.add(CodeBlock.join(tags, "\n"));
        }
        return blocks.isEmpty() ? CodeBlock.builder().build() : CodeBlock.of("$L\n", CodeBlock.join(blocks, "\n\n"));
    }

    private static String paragraphs(String documentation, String indent) {
        String stripped = documentation.strip().replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder text = new StringBuilder();
        boolean ended = false;
        for (String line : stripped.split("\n", -1)) {
            if (line.isBlank()) {
                ended = true;
            } else if (text.isEmpty()) {
                text.append(escape(line.stripTrailing()));
            } else {
                text.append(ended ? "\n\n" : "\n").append(indent).append(ended ? "<p>" : "");
                text.append(escape(line.stripTrailing()));
                ended = false;
            }
        }
        return text.toString();
    }

    /** A line of text as it has to be written in a comment to be read as itself. */
    static String escape(String line) {
        String escaped = line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;")
                .replace("\\u", "&#92;u")
                .replaceAll("^(\\s*)@", "$1&#64;")
                .replace("{@", "{&#64;");
        return escaped.codePoints().mapToObj(Javadocs::visible).collect(Collectors.joining());
    }

    /** Characters that cannot be seen, or that change how others are shown, by their numbers. */
    private static String visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\t' ? "\t" : " ";
            case Character.SURROGATE -> "\ufffd";
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "&#" + codePoint + ";";
            default -> Character.toString(codePoint);
        };
    }
}
