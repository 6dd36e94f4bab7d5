package dev.burin.runtime;

/** Whether sessions outlive their connections. Named as they stand in an address. */
public enum SessionMode {
    /** Never: plain Etch. A session ends with its connection. */
    off,
    /** Where the peer can; else plain Etch. */
    prefer,
    /** Always; a peer that cannot is refused. */
    require
}
