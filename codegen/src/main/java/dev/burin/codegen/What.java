package dev.burin.codegen;

/** For which end of a service to generate. */
public enum What {
    /** What a program needs that calls the server. */
    CLIENT,
    /** What a program needs that is the server. */
    SERVER,
    /** Both. */
    BOTH;

    boolean hasClient() {
        return this != SERVER;
    }

    boolean hasServer() {
        return this != CLIENT;
    }
}
