package dev.burin.idl.load;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.parse.SyntaxParser;
import dev.burin.idl.source.Limits;
import dev.burin.idl.source.SourceFile;
import dev.burin.idl.source.SourceText;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.Statement.IncludeStatement;
import dev.burin.idl.syntax.Statement.MixinStatement;
import dev.burin.idl.syntax.SyntaxFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the statements of included files into the place of their include. Used for one service. */
final class IncludeExpander {

    private final SearchPath path;
    private final SourceReader reader;
    private final Limits limits;
    private final Findings findings;
    private final int depth;
    private final List<Statement.Declaring> statements = new ArrayList<>();
    private final List<IncludeStatement> includes = new ArrayList<>();
    private final List<MixinStatement> mixins = new ArrayList<>();
    private final List<SyntaxFile> files = new ArrayList<>();
    private final Set<String> lostNames = new HashSet<>();
    private final Map<String, IncludeStatement> includedBy = new HashMap<>();
    private final Set<String> holdingStatements = new HashSet<>();
    private final Deque<String> underWay = new ArrayDeque<>();
    private boolean complete = true;

    /** @param depth how many services are being loaded, this one included */
    IncludeExpander(SearchPath path, SourceReader reader, Limits limits, Findings findings, int depth) {
        this.path = path;
        this.reader = reader;
        this.limits = limits;
        this.findings = findings;
        this.depth = depth;
    }

    /** Adds the statements of a file, those of its includes in their places. */
    void add(String fileName, SyntaxFile file) {
        files.add(file);
        lostNames.addAll(file.lostNames());
        complete &= file.complete();
        underWay.push(fileName);
        for (Statement statement : file.statements()) {
            if (statement instanceof IncludeStatement include) {
                includes.add(include);
                include(include);
            } else {
                underWay.forEach(holdingStatements::add);
                if (statement instanceof MixinStatement mixin) {
                    mixins.add(mixin);
                } else if (statement instanceof Statement.Declaring declaring) {
                    statements.add(declaring);
                }
            }
        }
        underWay.pop();
    }

    List<Statement.Declaring> statements() {
        return statements;
    }

    List<IncludeStatement> includes() {
        return includes;
    }

    List<MixinStatement> mixins() {
        return mixins;
    }

    List<SyntaxFile> files() {
        return files;
    }

    Set<String> lostNames() {
        return lostNames;
    }

    boolean isComplete() {
        return complete;
    }

    private void include(IncludeStatement include) {
        Span place = include.file().span();
        String name = include.path();
        if (SearchPath.escapes(name)) {
            stop(FindingKind.PATH_ESCAPES.at(place, name));
            return;
        }
        Optional<SourceFile> file = path.include(name);
        IncludeStatement first = file.map(SourceFile::name).map(includedBy::get).orElse(null);
        if (file.isEmpty()) {
            stop(FindingKind.INCLUDE_NOT_FOUND.at(place, name));
        } else if (underWay.contains(file.get().name())) {
            stop(FindingKind.INCLUDE_CYCLE.at(place, chain(file.get().name())));
        } else if (first != null) {
            again(include, first, file.get().name());
        } else if (underWay.size() + depth > limits.includeDepth()) {
            stop(FindingKind.INCLUDE_TOO_DEEP.at(place, limits.includeDepth()));
        } else {
            includedBy.put(file.get().name(), include);
            Optional<SourceText> source = reader.read(file.get(), place);
            complete &= source.isPresent();
            source.ifPresent(text -> add(file.get().name(), SyntaxParser.parseIncluded(text, limits, findings)));
        }
    }

    /** A second time gives every name twice, which is said once; without names it does no harm. */
    private void again(IncludeStatement include, IncludeStatement first, String file) {
        if (holdingStatements.contains(file)) {
            findings.add(FindingKind.INCLUDED_TWICE
                    .at(include.file().span(), include.path())
                    .withNote(first.file().span()));
        }
    }

    private void stop(Finding finding) {
        complete = false;
        findings.add(finding);
    }

    private String chain(String repeated) {
        List<String> names = new ArrayList<>();
        names.add(repeated);
        for (String file : underWay) {
            names.add(0, file);
            if (file.equals(repeated)) {
                break;
            }
        }
        return String.join(" includes ", names);
    }
}
