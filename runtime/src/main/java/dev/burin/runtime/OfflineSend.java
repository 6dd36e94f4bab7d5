package dev.burin.runtime;

/** What becomes of a server's calls while its client is not connected. Named as they stand in an address. */
public enum OfflineSend {
    /** They wait for the client, until their deadlines. */
    queue,
    /** They fail at once. */
    fail
}
