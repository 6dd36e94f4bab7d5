package dev.burin.maven;

/** How a run of the generator ended. */
enum GenerationResult {
    /** Something was new. */
    GENERATED("Generated."),

    /** Inputs, options and version are those of the last run, and its outputs are still there. */
    UP_TO_DATE("Nothing to do: neither interface files nor options have changed."),

    /** There is nothing to generate from. */
    NO_SOURCES("Nothing to do: there are no interface files."),

    /** The configuration says not to run. */
    SKIPPED("Skipped, as configured."),

    /** The interface files have errors. The Java of the last run is left as it was. */
    FAILED("The interface files have errors; no Java was written."),

    /** The interface files have warnings that count as errors. The Java of the last run is left as it was. */
    FAILED_ON_WARNING("The interface files have warnings, and <failOnWarning> is set; no Java was written.");

    private final String sentence;

    GenerationResult(String sentence) {
        this.sentence = sentence;
    }

    /** Returns what to tell the user. */
    String sentence() {
        return sentence;
    }

    /** Returns whether the build must stop. */
    boolean isFailure() {
        return this == FAILED || this == FAILED_ON_WARNING;
    }
}
