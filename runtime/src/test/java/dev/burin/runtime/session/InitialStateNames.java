package dev.burin.runtime.session;

/** Names of initial states for tests of other packages. */
public final class InitialStateNames {
    private InitialStateNames() {}

    public static InitialState another() {
        return new InitialState();
    }
}
