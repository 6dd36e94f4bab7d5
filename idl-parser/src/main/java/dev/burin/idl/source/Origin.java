package dev.burin.idl.source;

/** Says whether Java is to be generated for what a file declares. */
public enum Origin {
    /** The file belongs to the project being built: its artifacts are generated. */
    SOURCE,

    /** The file came with artifacts that are already compiled, such as those of a dependency jar. */
    IMPORTED
}
