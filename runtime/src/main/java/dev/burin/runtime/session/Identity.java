package dev.burin.runtime.session;

/**
 * What a connector says of itself when it opens a session, and what an acceptor serves.
 *
 * @param service the name of the service; empty for any
 * @param interfaceHash tells versions of its interface apart; empty for any
 */
record Identity(String service, String interfaceHash) {}
