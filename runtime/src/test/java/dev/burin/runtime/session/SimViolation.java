package dev.burin.runtime.session;

/** An invariant of 2.18 does not hold. */
final class SimViolation extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final String invariant;

    SimViolation(String invariant, String what) {
        super(invariant + ": " + what);
        this.invariant = invariant;
    }

    String invariant() {
        return invariant;
    }
}
