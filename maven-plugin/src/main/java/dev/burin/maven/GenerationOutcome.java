package dev.burin.maven;

import java.util.List;

/**
 * What a run of the generator did.
 *
 * @param files how many interface files there are
 * @param diagnostics what there is to say about the interface files, also when they are not read again
 * @param changes what became of the outputs
 * @param skeletons what became of the skeletons
 */
record GenerationOutcome(
        GenerationResult result,
        int files,
        List<Diagnostic> diagnostics,
        OutputDirectory.Changes changes,
        Skeletons skeletons) {

    /** Makes the list unmodifiable. */
    GenerationOutcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /** How many skeletons a run wrote, and how many it kept because there was something already. */
    record Skeletons(int written, int kept) {

        static final Skeletons NONE = new Skeletons(0, 0);
    }

    /** Returns all of it in one line. */
    String summary() {
        StringBuilder line = new StringBuilder(result.sentence());
        if (changes.any()) {
            line.append(
                    " %s written, %d deleted.".formatted(Summary.count(changes.written(), "file"), changes.deleted()));
        }
        if (!skeletons.equals(Skeletons.NONE)) {
            line.append(" %s written, %d kept."
                    .formatted(Summary.count(skeletons.written(), "skeleton"), skeletons.kept()));
        }
        if (!diagnostics.isEmpty()) {
            line.append(" ").append(Summary.of(files, diagnostics)).append('.');
        }
        return line.toString();
    }
}
