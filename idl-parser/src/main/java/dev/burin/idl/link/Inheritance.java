package dev.burin.idl.link;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.syntax.Statement.CompositeStatement;
import dev.burin.idl.syntax.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows {@code extends}. */
public final class Inheritance {

    private Inheritance() {}

    /** Returns the type that a struct or exception extends, if it extends one. */
    public static Outcome<Symbol> base(Symbol symbol) {
        return symbol.home().base(symbol);
    }

    static Outcome<Symbol> findBase(Symbol symbol) {
        CompositeStatement composite = (CompositeStatement) symbol.statement();
        if (composite.base().isEmpty()) {
            return Outcome.unknown();
        }
        TypeUse use = composite.base().get();
        boolean plainName = !use.keyword()
                && use.dimensions() == 0
                && Types.builtin(use.name().text()).isEmpty();
        if (!plainName) {
            return wrongKind(symbol, use, use.toString());
        }
        Lookup lookup = symbol.home().lookup(use.name().text());
        if (!(lookup instanceof Lookup.Found found)) {
            Types types = new Types(symbol.home());
            return composite.isException()
                    ? types.exception(use.name())
                    : new Outcome<>(Optional.empty(), types.value(use).findings());
        }
        Symbol base = found.symbol();
        boolean sameKind =
                base.statement() instanceof CompositeStatement other && other.isException() == composite.isException();
        return sameKind
                ? Outcome.of(base)
                : wrongKind(symbol, use, base.statement().kind());
    }

    /** Returns the types that a struct or exception extends, nearest first; stops where it would come back to one of them. */
    public static List<Symbol> bases(Symbol symbol, int most) {
        Set<Symbol> bases = new LinkedHashSet<>();
        Optional<Symbol> next = base(symbol).value();
        while (next.isPresent() && !next.get().equals(symbol) && bases.size() < most && bases.add(next.get())) {
            next = base(next.get()).value();
        }
        return new ArrayList<>(bases);
    }

    private static Outcome<Symbol> wrongKind(Symbol symbol, TypeUse use, String what) {
        return Outcome.wrong(
                FindingKind.EXTENDS_KIND.at(use.span(), symbol.statement().kind(), symbol.simpleName(), what));
    }
}
