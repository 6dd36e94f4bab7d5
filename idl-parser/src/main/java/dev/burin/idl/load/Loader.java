package dev.burin.idl.load;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.parse.SyntaxParser;
import dev.burin.idl.source.Limits;
import dev.burin.idl.source.SourceFile;
import dev.burin.idl.source.SourceRoot;
import dev.burin.idl.source.SourceText;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Statement.MixinStatement;
import dev.burin.idl.syntax.SyntaxFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Loads a service with everything it includes and mixes in. Each mixin is loaded once, however often it is reached. */
public final class Loader {

    private final List<SourceRoot> searchPath;
    private final Limits limits;
    private final Findings findings;
    private final SourceReader reader;
    private final Map<String, Candidate> candidates = new HashMap<>();
    private final Map<QualifiedName, SyntaxFile> filesByService = new HashMap<>();
    private final Map<QualifiedName, ServiceUnit> units = new HashMap<>();
    private final Deque<QualifiedName> underWay = new ArrayDeque<>();

    /**
     * @param searchPath where includes and mixins are looked for after the directory of the file
     * @param findings receives what is found wrong
     */
    public Loader(List<SourceRoot> searchPath, Limits limits, Findings findings) {
        this.searchPath = searchPath;
        this.limits = limits;
        this.findings = findings;
        this.reader = new SourceReader(limits, findings);
    }

    /** Returns the names of all files that were opened, in that order. */
    public Set<String> files() {
        return reader.names();
    }

    /** Loads a service; nothing when its file cannot be read at all. */
    public Optional<ServiceUnit> load(SourceFile main) {
        Span beginning = new SourceText(main.name(), "").span(0, 0);
        if (!main.name().endsWith(".etch")) {
            findings.add(FindingKind.FILE_NAME.at(beginning, main.name()));
            return Optional.empty();
        }
        return candidate(main, beginning).map(candidate -> unit(main, candidate));
    }

    private Optional<ServiceUnit> mixin(MixinStatement statement, SearchPath path) {
        Span place = statement.name().span();
        String wanted = statement.name().text();
        Optional<Mismatch> mismatch = Optional.empty();
        for (SourceFile file : path.mixin(wanted)) {
            Optional<Candidate> candidate = candidate(file, place);
            if (candidate.isEmpty()) {
                return Optional.empty();
            }
            Optional<QualifiedName> name = candidate.get().name();
            if (name.isEmpty() || matches(name.get(), wanted)) {
                return mixin(place, file, candidate.get());
            }
            mismatch = mismatch.or(() -> Optional.of(new Mismatch(file.name(), name.get())));
        }
        mismatch.ifPresentOrElse(
                found -> findings.add(FindingKind.MIXIN_MISMATCH.at(place, found.file(), found.service(), wanted)),
                () -> {
                    List<String> paths = SearchPath.mixinPaths(wanted);
                    findings.add(FindingKind.MIXIN_NOT_FOUND.at(place, paths.get(0), String.join(", ", paths)));
                });
        return Optional.empty();
    }

    private Optional<ServiceUnit> mixin(Span place, SourceFile file, Candidate candidate) {
        QualifiedName name = candidate.nameOrMadeUp();
        SyntaxFile other = filesByService.get(name);
        if (other != null
                && !other.source().text().equals(candidate.syntax().source().text())) {
            Span otherPlace = other.service()
                    .map(header -> header.name().span())
                    .orElse(other.source().span(0, 0));
            findings.add(FindingKind.SERVICE_TWICE.at(place, name).withNote(otherPlace));
        } else if (underWay.contains(name)) {
            findings.add(FindingKind.MIXIN_CYCLE.at(place, chain(name)));
        } else if (units.containsKey(name)) {
            return Optional.of(units.get(name));
        } else if (underWay.size() == limits.includeDepth()) {
            findings.add(FindingKind.INCLUDE_TOO_DEEP.at(place, limits.includeDepth()));
        } else {
            return Optional.of(unit(file, candidate));
        }
        return Optional.empty();
    }

    private ServiceUnit unit(SourceFile file, Candidate candidate) {
        findings.addAll(candidate.findings());
        SyntaxFile syntax = candidate.syntax();
        QualifiedName name = candidate.nameOrMadeUp();
        filesByService.put(name, syntax);
        underWay.push(name);
        SearchPath path = SearchPath.of(file, searchPath);
        IncludeExpander expander = new IncludeExpander(path, reader, limits, findings, underWay.size());
        expander.add(file.name(), syntax);
        List<ServiceUnit.Mixin> mixins = new ArrayList<>();
        boolean complete = expander.isComplete();
        for (MixinStatement statement : expander.mixins()) {
            Optional<ServiceUnit> unit = mixin(statement, path);
            complete &= unit.isPresent();
            mixins.add(new ServiceUnit.Mixin(statement, unit));
        }
        underWay.pop();
        ServiceUnit unit = new ServiceUnit(
                name,
                file.origin(),
                syntax.module(),
                syntax.service(),
                expander.statements(),
                expander.includes(),
                mixins,
                expander.files(),
                expander.lostNames(),
                complete);
        units.put(name, unit);
        return unit;
    }

    /** Reads and parses a file that may hold a service; what is found wrong in it counts only if the file is taken. */
    private Optional<Candidate> candidate(SourceFile file, Span wantedAt) {
        Candidate known = candidates.get(file.name());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<SourceText> source = reader.read(file, wantedAt);
        return source.map(text -> {
            Findings own = new Findings(limits.findings());
            Candidate candidate = new Candidate(SyntaxParser.parseService(text, limits, own), own.list());
            candidates.put(file.name(), candidate);
            return candidate;
        });
    }

    private static boolean matches(QualifiedName found, String wanted) {
        return wanted.indexOf('.') < 0
                ? found.simpleName().equals(wanted)
                : found.value().equals(wanted);
    }

    private String chain(QualifiedName repeated) {
        List<String> names = new ArrayList<>();
        names.add(repeated.value());
        for (QualifiedName name : underWay) {
            names.add(0, name.value());
            if (name.equals(repeated)) {
                break;
            }
        }
        return String.join(" mixes in ", names);
    }

    private record Mismatch(String file, QualifiedName service) {}

    private record Candidate(SyntaxFile syntax, List<Finding> findings) {
        Optional<QualifiedName> name() {
            return syntax.module()
                    .flatMap(module -> syntax.service()
                            .map(header -> new QualifiedName(module.text())
                                    .child(header.name().text())));
        }

        QualifiedName nameOrMadeUp() {
            return name().orElse(new QualifiedName("unknown." + syntax.source().file()));
        }
    }
}
