package dev.burin.idl.link;

import dev.burin.idl.source.SourceText;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Comment;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A documentation comment taken apart.
 *
 * @param description what stands before the first tag
 * @param tags in the order of the text, unknown ones too
 */
public record DocText(String description, List<Tag> tags) {

    private static final DocText NONE = new DocText("", List.of());

    /** Makes the list unmodifiable. */
    public DocText {
        tags = List.copyOf(tags);
    }

    /**
     * A tag.
     *
     * @param word without the at sign
     * @param name the first word behind it; empty when there is none, or when the tag takes no name
     * @param text the rest, with the lines that follow
     * @param span the tag and its name
     */
    public record Tag(String word, String name, String text, Span span) {

        /** Returns whether it is a tag of the language with this word. */
        public boolean is(String otherWord) {
            return word.equals(otherWord);
        }
    }

    /** Returns the whole text of a comment, tags being text like any other. */
    public static String plain(Optional<Comment> comment) {
        return comment.map(found -> join(Line.of(found).map(Line::text).toList()))
                .orElse("");
    }

    /** Returns a comment with its tags apart. */
    public static DocText tagged(Optional<Comment> comment) {
        return comment.map(DocText::tagged).orElse(NONE);
    }

    /** Returns the text of all tags of a word and a name, joined. */
    public String tagText(String word, String name) {
        return join(tags.stream()
                .filter(tag -> tag.is(word) && tag.name().equals(name))
                .map(Tag::text)
                .toList());
    }

    /** Returns two texts as one. */
    public static String join(String first, String second) {
        return join(List.of(first, second));
    }

    private static DocText tagged(Comment comment) {
        List<String> text = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        Optional<Line> tagLine = Optional.empty();
        String description = "";
        Iterator<Line> lines = Line.of(comment).iterator();
        while (lines.hasNext()) {
            Line line = lines.next();
            if (line.isTag()) {
                description = tagLine.isEmpty() ? join(text) : description;
                tagLine.ifPresent(begin -> tags.add(begin.tag(comment.span(), text)));
                tagLine = Optional.of(line);
                text.clear();
            } else {
                text.add(line.text());
            }
        }
        if (tagLine.isEmpty()) {
            return new DocText(join(text), tags);
        }
        tags.add(tagLine.get().tag(comment.span(), text));
        return new DocText(description, tags);
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines.stream().dropWhile(String::isBlank).toList())
                .strip();
    }

    /** A line without the asterisks before it; {@code start} is where in the source it begins. */
    private record Line(String text, int start) {

        /** Returns the lines one by one; a comment can have very many. */
        static Stream<Line> of(Comment comment) {
            SourceText source = comment.span().source();
            int end = comment.span().end() - 2;
            while (end > comment.span().start() + 3 && source.text().charAt(end - 1) == '*') {
                end--;
            }
            int stop = end;
            int start = comment.span().start() + 3;
            return IntStream.rangeClosed(source.line(start), source.line(stop))
                    .mapToObj(number -> line(source, number, start, stop));
        }

        private static Line line(SourceText source, int number, int commentStart, int commentEnd) {
            String text = source.text();
            int i = Math.max(commentStart, source.lineStart(number));
            int stop = Math.min(commentEnd, source.lineEnd(number));
            while (i < stop && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            if (i < stop && text.charAt(i) == '*') {
                while (i < stop && text.charAt(i) == '*') {
                    i++;
                }
                if (i < stop && text.charAt(i) == ' ') {
                    i++;
                }
            }
            return new Line(text.substring(i, Math.max(i, stop)).stripTrailing(), i);
        }

        boolean isTag() {
            String stripped = text.stripLeading();
            return stripped.length() > 1 && stripped.charAt(0) == '@' && Character.isLetter(stripped.charAt(1));
        }

        Tag tag(Span comment, List<String> following) {
            String stripped = text.stripLeading();
            int wordEnd = wordEnd(stripped, 1);
            String word = stripped.substring(1, wordEnd);
            int nameStart = skipBlanks(stripped, wordEnd);
            int nameEnd = word.equals("param") || word.equals("throws") ? wordEnd(stripped, nameStart) : nameStart;
            int begin = start + text.length() - stripped.length();
            int end = begin + (nameEnd > nameStart ? nameEnd : wordEnd);
            List<String> lines = new ArrayList<>();
            lines.add(stripped.substring(nameEnd).strip());
            lines.addAll(following);
            return new Tag(
                    word, stripped.substring(nameStart, nameEnd), join(lines), new Span(comment.source(), begin, end));
        }

        private static int wordEnd(String text, int start) {
            int i = start;
            while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            return i;
        }

        private static int skipBlanks(String text, int start) {
            int i = start;
            while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            return i;
        }
    }
}
