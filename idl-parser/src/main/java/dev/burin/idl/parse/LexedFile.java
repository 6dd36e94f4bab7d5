package dev.burin.idl.parse;

import dev.burin.idl.source.SourceText;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Comment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;

/** The words and signs of a file, the comments apart. Filled by {@link FileLexer}. */
final class LexedFile {

    final SourceText source;
    final List<Token> tokens = new ArrayList<>();
    final List<Comment> comments = new ArrayList<>();

    private final Map<Integer, Comment> blockBeforeOffset = new HashMap<>();
    private final TreeSet<Integer> faults = new TreeSet<>();
    private boolean complete = true;

    LexedFile(SourceText source) {
        this.source = source;
    }

    /** Remembers the last block comment before the token that starts at an offset. */
    void setBlockBefore(int offset, Comment comment) {
        blockBeforeOffset.put(offset, comment);
    }

    /** Returns the documentation that stands directly before a token: its last block comment, if that is a documentation comment. */
    Optional<Comment> documentationBefore(Token token) {
        return blockBefore(token).filter(comment -> comment.kind() == Comment.Kind.DOCUMENTATION);
    }

    /** Returns the last block comment, of whichever kind, between a token and the one before it. */
    Optional<Comment> blockBefore(Token token) {
        return Optional.ofNullable(blockBeforeOffset.get(token.getStartIndex()));
    }

    /** Remembers that something at an offset was reported already. */
    void addFault(int offset) {
        faults.add(offset);
    }

    /** Returns whether something in a stretch of the text was reported already. */
    boolean hasFault(int start, int end) {
        Integer first = faults.ceiling(start);
        return first != null && first < end;
    }

    /** Says that the file goes on where the tokens end. */
    void setIncomplete() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    Span span(Token token) {
        boolean end = token.getType() == Token.EOF;
        return source.span(token.getStartIndex(), end ? token.getStartIndex() : token.getStopIndex() + 1);
    }

    Span span(Token first, Token last) {
        return source.span(first.getStartIndex(), last.getStopIndex() + 1);
    }
}
