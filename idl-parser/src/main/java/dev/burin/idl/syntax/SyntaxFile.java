package dev.burin.idl.syntax;

import dev.burin.idl.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A whole file as it is written.
 *
 * @param module the name behind {@code module}; absent in an included file
 * @param service what stands before the opening brace; absent in an included file
 * @param comments all comments of the file, in order
 * @param lostNames words in statements that were not understood; one of them may be the name of something declared there
 * @param complete false when a part of the file was not read at all
 */
public record SyntaxFile(
        SourceText source,
        Optional<Name> module,
        Optional<ServiceHeader> service,
        List<Statement> statements,
        List<Comment> comments,
        Set<String> lostNames,
        boolean complete) {

    /** Makes the collections unmodifiable. */
    public SyntaxFile {
        statements = List.copyOf(statements);
        comments = List.copyOf(comments);
        lostNames = Set.copyOf(lostNames);
    }
}
