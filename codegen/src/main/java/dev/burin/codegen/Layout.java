package dev.burin.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives source text the last touches that JavaPoet cannot: comments of one line, empty bodies on one line, fields of one kind
 * without blank lines between them, and the name of an id behind it.
 *
 * <p>It looks at whole lines only. Text from an interface cannot be taken for one of these: inside a comment its lines begin
 * with an asterisk, and a string never ends a line.
 */
final class Layout {
    private static final int WIDTH = 100;
    private static final String CONTINUATION = "    ";
    private static final Pattern ID = Pattern.compile("^( *[a-z ]*static final int \\w+ = -?\\d+) /\\* (\\S+) \\*/;$");
    private static final Pattern COMMENT_LINE = Pattern.compile(" *\\* (\\S.*)");

    /** Group 1 is the indentation with the modifiers. */
    private static final Pattern FIELD =
            Pattern.compile("( +(?:(?:public|private|static|final|transient) )*)[^ (=;*@][^(=;]* \\w+(?:;| = .*)");

    private static final Pattern ENUM_ITEM = Pattern.compile(" +\\w+(?:\\(\"\\w+\"\\))?[,;]");

    private final List<String> lines = new ArrayList<>();
    private String kindBefore = "";

    private Layout() {}

    static String of(String source) {
        Layout layout = new Layout();
        source.lines().forEach(layout::add);
        return String.join("\n", layout.lines) + "\n";
    }

    private void add(String line) {
        if (line.endsWith(" */;")) {
            addMember(ID.matcher(line).replaceFirst("$1; // $2"), line);
        } else if (line.strip().equals("*/")) {
            endComment(line);
        } else if (line.strip().equals("}") && opensBlock(last(1))) {
            lines.set(lines.size() - 1, last(1) + "}");
        } else {
            addMember(line, line);
        }
    }

    private static boolean opensBlock(String line) {
        return line.endsWith(" {") && !line.strip().startsWith("*");
    }

    /** Adds a line, and takes back the blank one before it if this is a field of the same kind as the one above. */
    private void addMember(String shown, String line) {
        String kind = kindOfField(line);
        if (!kind.isEmpty()) {
            if (last(1).isEmpty() && kind.equals(kindBefore)) {
                lines.remove(lines.size() - 1);
            }
            kindBefore = kind;
        } else if (!line.isEmpty() && !line.startsWith(indent(kindBefore) + CONTINUATION)) {
            kindBefore = "";
        }
        lines.add(shown);
    }

    /** The indentation and the modifiers; empty when the line begins no field and no item of an enum. */
    private String kindOfField(String line) {
        if (!beginsMember()) {
            return "";
        } else if (ENUM_ITEM.matcher(line).matches()) {
            return indent(line);
        }
        Matcher field = FIELD.matcher(line);
        return field.matches() ? field.group(1) : "";
    }

    /** Whether the line before is one that a member of a type can follow. */
    private boolean beginsMember() {
        String before = last(1);
        return before.isEmpty()
                || before.endsWith("{")
                || before.endsWith("*/")
                || before.strip().startsWith("@");
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private void endComment(String line) {
        Matcher text = COMMENT_LINE.matcher(last(1));
        String indent = line.substring(0, Math.max(0, line.indexOf('*') - 1));
        if (last(2).equals(indent + "/**") && text.matches()) {
            String joined = indent + "/** " + text.group(1) + " */";
            if (joined.length() <= WIDTH) {
                lines.remove(lines.size() - 1);
                lines.set(lines.size() - 1, joined);
                return;
            }
        }
        lines.add(line);
    }

    private String last(int back) {
        return lines.size() < back ? "" : lines.get(lines.size() - back);
    }
}
