package dev.burin.runtime.session;

/** Names an initial state that one end of a session has to set up (2.11): told apart from others by identity. */
public final class InitialState {
    InitialState() {}
}
