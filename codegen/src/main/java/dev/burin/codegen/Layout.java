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
    private static final Pattern ID = Pattern.compile("( *[a-z ]*static final int \\w+ = -?\\d+) /\\* (\\S+) \\*/;");
    private static final Pattern COMMENT_LINE = Pattern.compile(" *\\* (\\S.*)");

    /** Group 1 is the indentation with the modifiers. */
    private static final Pattern FIELD =
            Pattern.compile("( +(?:(?:public|private|static|final|transient) )*)[^ (=;*@][^(=;]* \\w+(?:;| = .*)");

    private final List<String> lines = new ArrayList<>();
    private String fieldBefore = "";

    private Layout() {}

    static String of(String source) {
        Layout layout = new Layout();
        source.lines().forEach(layout::add);
        return String.join("\n", layout.lines) + "\n";
    }

    private void add(String line) {
        Matcher id = ID.matcher(line);
        if (id.matches()) {
            addMember(id.group(1) + "; // " + id.group(2), line);
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
        Matcher field = FIELD.matcher(line);
        if (field.matches()) {
            if (last(1).isEmpty() && field.group(1).equals(fieldBefore)) {
                lines.remove(lines.size() - 1);
            }
            fieldBefore = field.group(1);
        } else if (!line.isEmpty() && !line.startsWith(fieldBefore.replaceAll("\\S.*", "") + "    ")) {
            fieldBefore = "";
        }
        lines.add(shown);
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
