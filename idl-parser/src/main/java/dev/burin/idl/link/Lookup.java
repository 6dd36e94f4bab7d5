package dev.burin.idl.link;

import java.util.List;

/** What a name stands for. */
public sealed interface Lookup {

    /** Exactly one thing. */
    record Found(Symbol symbol) implements Lookup {}

    /** Several things; the full name is needed. */
    record Ambiguous(List<Symbol> symbols) implements Lookup {
        /** Makes the list unmodifiable. */
        public Ambiguous {
            symbols = List.copyOf(symbols);
        }
    }

    /** Nothing. */
    record Undefined() implements Lookup {}

    /** Perhaps something in a part of the interface that was not understood, which is reported there. */
    record Unknown() implements Lookup {}
}
