package dev.burin.maven;

import dev.burin.idl.diff.Change;
import dev.burin.idl.diff.InterfaceDiff;
import dev.burin.idl.diff.Rule;
import dev.burin.idl.diff.Rule.Effect;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has changed between two versions of all interface files of a project. Immutable.
 *
 * @param changes each once, even where two services mix in what has changed
 * @param removed services that are not there any more
 */
record Comparison(List<Change> changes, List<Service> removed) {

    /** Makes the lists unmodifiable. */
    Comparison {
        changes = List.copyOf(changes);
        removed = List.copyOf(removed);
    }

    /** Compares services of the same name. One that had no older version changes nothing. */
    static Comparison of(List<LinkedModel> before, List<LinkedModel> after) {
        Map<String, LinkedModel> now = new LinkedHashMap<>();
        after.forEach(model -> now.put(model.main().name().value(), model));
        Set<Change> changes = new LinkedHashSet<>();
        List<Service> removed = new ArrayList<>();
        for (LinkedModel old : before) {
            LinkedModel same = now.get(old.main().name().value());
            if (same == null) {
                removed.add(old.main());
            } else {
                changes.addAll(InterfaceDiff.compare(old, same));
            }
        }
        return new Comparison(List.copyOf(changes), removed);
    }

    /** Returns what breaks something, as errors where it fails the build and as warnings where not. */
    List<Diagnostic> breaks(FailOn failOn) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Service service : removed) {
            diagnostics.add(new Diagnostic(
                    failOn.includes(Effect.WIRE),
                    service.location().file(),
                    service.location().line(),
                    service.location().column(),
                    Effect.WIRE.word() + ": the service '" + service.name()
                            + "' is not there any more [service-removed]",
                    List.of("  Programs that still call it are not answered.")));
        }
        changes.stream()
                .filter(change -> change.rule().effect() != Effect.COMPATIBLE)
                .map(change -> diagnostic(change, failOn))
                .forEach(diagnostics::add);
        return diagnostics;
    }

    /** Returns what breaks nothing. */
    List<Diagnostic> harmless() {
        return changes.stream()
                .filter(change -> change.rule().effect() == Effect.COMPATIBLE)
                .map(change -> diagnostic(change, FailOn.NOTHING))
                .toList();
    }

    /** Returns how many changes there are of each kind, in words. */
    String summary() {
        return Summary.count(count(Effect.WIRE) + removed.size(), "wire break") + ", "
                + Summary.count(count(Effect.SOURCE), "source break") + ", "
                + Summary.count(count(Effect.COMPATIBLE), "compatible change");
    }

    private int count(Effect effect) {
        return (int) changes.stream()
                .filter(change -> change.rule().effect() == effect)
                .count();
    }

    private static Diagnostic diagnostic(Change change, FailOn failOn) {
        Rule rule = change.rule();
        return new Diagnostic(
                failOn.includes(rule.effect()),
                change.location().file(),
                change.location().line(),
                change.location().column(),
                rule.effect().word() + ": " + change.name() + ": " + change.text() + " [" + rule.id() + "]",
                List.of("  " + rule.explanation()));
    }
}
