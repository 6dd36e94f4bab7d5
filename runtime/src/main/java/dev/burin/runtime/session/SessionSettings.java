package dev.burin.runtime.session;

/**
 * How one end keeps its sessions; times in milliseconds, sizes in bytes.
 *
 * @param limits what it offers the other end
 * @param recordBytes so much of unacknowledged results keeps further operations from being started
 * @param queueLimit how many operations may wait for a number
 * @param queueBytes and how many bytes
 * @param ackDelay after which results are acknowledged when nothing else is sent
 * @param digests whether requests carry a digest of their bytes, if the peer agrees
 * @param initialiseAlways whether the initial state is set up on every resume, too
 * @param closeTimeout how long the peer may take to answer a CLOSE, or a DETACH
 * @param handshakeTimeout how long it may take to answer an OPEN or a RESUME
 */
record SessionSettings(
        SessionLimits limits,
        int recordBytes,
        int queueLimit,
        int queueBytes,
        int ackDelay,
        boolean digests,
        boolean initialiseAlways,
        int closeTimeout,
        int handshakeTimeout) {}
