package dev.burin.idl.link;

import dev.burin.idl.load.ServiceUnit;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.syntax.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that can be used inside one service: its own and those of its mixins, by simple or by full name. */
public final class ServiceScope {

    private static final int MOST_NAMES = 2000;

    private final ServiceUnit unit;
    private final List<ServiceScope> mixins;
    private final Map<String, Symbol> own = new LinkedHashMap<>();
    private final Map<String, List<Symbol>> visible = new LinkedHashMap<>();
    private final Map<Symbol, Outcome<Symbol>> bases = new HashMap<>();
    private final Set<String> lostNames = new LinkedHashSet<>();
    private boolean complete;

    ServiceScope(ServiceUnit unit, List<ServiceScope> directMixins) {
        this.unit = unit;
        this.mixins = closure(directMixins);
        this.complete = unit.complete();
        lostNames.addAll(unit.lostNames());
        for (Statement.Declaring statement : unit.statements()) {
            String name = statement.name().text();
            own.putIfAbsent(name, new Symbol(unit.name().child(name), statement, this));
        }
        show(this);
        for (ServiceScope mixin : mixins) {
            show(mixin);
            complete &= mixin.unit.complete();
            lostNames.addAll(mixin.unit.lostNames());
        }
    }

    /** Returns the service as written. */
    public ServiceUnit unit() {
        return unit;
    }

    /** Returns the name of the service. */
    public QualifiedName name() {
        return unit.name();
    }

    /** Returns all mixins, direct and indirect, each once. */
    public List<ServiceScope> mixins() {
        return mixins;
    }

    /** Returns what the service itself declares, in order; of several things of one name the first. */
    public Collection<Symbol> symbols() {
        return own.values();
    }

    /** Returns the simple and full names that can be used, to find out which one was meant; of very many only some. */
    public List<String> names() {
        return visible.keySet().stream().limit(MOST_NAMES).toList();
    }

    /** Returns what a struct or exception of this service extends. */
    Outcome<Symbol> base(Symbol symbol) {
        return bases.computeIfAbsent(symbol, Inheritance::findBase);
    }

    /** Returns all that a simple or full name can stand for. */
    public List<Symbol> all(String name) {
        return visible.getOrDefault(name, List.of());
    }

    /** Returns whether everything that belongs to the service was read and understood. */
    public boolean isComplete() {
        return complete && lostNames.isEmpty();
    }

    /** Looks up a simple or full name. */
    public Lookup lookup(String name) {
        List<Symbol> symbols = all(name);
        if (symbols.size() == 1) {
            return new Lookup.Found(symbols.get(0));
        } else if (symbols.size() > 1) {
            return new Lookup.Ambiguous(symbols);
        }
        boolean perhapsLost = !complete || lostNames.contains(new QualifiedName(name).simpleName());
        return perhapsLost ? new Lookup.Unknown() : new Lookup.Undefined();
    }

    @Override
    public String toString() {
        return unit.name().value();
    }

    private void show(ServiceScope scope) {
        for (Symbol symbol : scope.own.values()) {
            visible.computeIfAbsent(symbol.simpleName(), name -> new ArrayList<>(1))
                    .add(symbol);
            visible.computeIfAbsent(symbol.name().value(), name -> new ArrayList<>(1))
                    .add(symbol);
        }
    }

    private static List<ServiceScope> closure(List<ServiceScope> direct) {
        Set<ServiceScope> all = new LinkedHashSet<>();
        for (ServiceScope mixin : direct) {
            all.add(mixin);
            all.addAll(mixin.mixins);
        }
        return List.copyOf(all);
    }
}
