package dev.burin.idl.load;

import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.source.Origin;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.ServiceHeader;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.SyntaxFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service as it is written, its includes put in their places and its mixins loaded.
 *
 * @param name made up when the file does not say
 * @param module as written, if it is
 * @param header as written, if it is
 * @param statements everything declared, in order, with what is included; no includes and mixins
 * @param includes the include statements, of included files too
 * @param mixins the mixins, in order
 * @param files the file of the service, then those included
 * @param lostNames words in statements that were not understood
 * @param complete false when a part of the files was not read at all
 */
public record ServiceUnit(
        QualifiedName name,
        Origin origin,
        Optional<Name> module,
        Optional<ServiceHeader> header,
        List<Statement.Declaring> statements,
        List<Statement.IncludeStatement> includes,
        List<Mixin> mixins,
        List<SyntaxFile> files,
        Set<String> lostNames,
        boolean complete) {

    /** Makes the collections unmodifiable. */
    public ServiceUnit {
        statements = List.copyOf(statements);
        includes = List.copyOf(includes);
        mixins = List.copyOf(mixins);
        files = List.copyOf(files);
        lostNames = Set.copyOf(lostNames);
    }

    /**
     * A mixin.
     *
     * @param unit absent when it could not be loaded
     */
    public record Mixin(Statement.MixinStatement statement, Optional<ServiceUnit> unit) {}

    /** Returns the annotations that give defaults for everything inside. */
    public List<Annotation> annotations() {
        return header.map(ServiceHeader::annotations).orElse(List.of());
    }
}
