package dev.burin.codegen;

/** The generated types of a service, each a file of its own. */
enum Part {
    /** What both ends know: constants and types. */
    SERVICE("", ""),
    SERVER("", "Server"),
    CLIENT("", "Client"),
    REMOTE_SERVER("Remote", "Server"),
    REMOTE_CLIENT("Remote", "Client"),
    STUB_SERVER("Stub", "Server"),
    STUB_CLIENT("Stub", "Client"),
    WIRE("", "Wire"),
    HELPER("", "Helper"),
    IMPL_SERVER("Impl", "Server"),
    IMPL_CLIENT("Impl", "Client"),
    MAIN_LISTENER("Main", "Listener"),
    MAIN_CLIENT("Main", "Client");

    private final String prefix;
    private final String suffix;

    Part(String prefix, String suffix) {
        this.prefix = prefix;
        this.suffix = suffix;
    }

    String nameFor(String service) {
        return prefix + service + suffix;
    }
}
