package dev.burin.cli.format;

import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.SyntaxFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where statements begin and end, by offset. */
final class Starts {

    private final Set<Integer> lineStarts = new HashSet<>();
    private final TreeMap<Integer, Integer> bodies = new TreeMap<>();

    Starts(SyntaxFile file, List<Lexeme> lexemes) {
        file.service().ifPresent(header -> {
            int name = header.name().span().start();
            int keyword = lexemes.stream()
                    .filter(lexeme -> lexeme.text().equals("service") && lexeme.offset() < name)
                    .mapToInt(Lexeme::offset)
                    .max()
                    .orElse(name);
            add(header.annotations(), keyword, name, lexemes);
        });
        for (Statement statement : file.statements()) {
            add(
                    statement.annotations(),
                    statement.span().start(),
                    statement.span().end(),
                    lexemes);
        }
    }

    private void add(List<Annotation> annotations, int start, int end, List<Lexeme> lexemes) {
        int body = start;
        if (!annotations.isEmpty()) {
            lineStarts.add(annotations.get(0).span().start());
            int last = annotations.get(annotations.size() - 1).span().end();
            body = lexemes.stream()
                    .filter(lexeme -> !lexeme.isComment() && lexeme.offset() >= last)
                    .mapToInt(Lexeme::offset)
                    .findFirst()
                    .orElse(start);
        }
        lineStarts.add(body);
        bodies.put(body, end);
    }

    /** Returns whether a line must begin here. */
    boolean isLineStart(Lexeme lexeme) {
        return lineStarts.contains(lexeme.offset());
    }

    /** Returns whether this stands inside a statement, behind its first word. */
    boolean isInside(Lexeme lexeme) {
        Map.Entry<Integer, Integer> body = bodies.lowerEntry(lexeme.offset());
        return body != null && lexeme.offset() < body.getValue();
    }
}
