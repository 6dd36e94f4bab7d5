package dev.burin.runtime;

/** Whether a listener asks its clients for a certificate. Named as in an address. */
public enum ClientAuth {
    none,
    optional,
    required
}
