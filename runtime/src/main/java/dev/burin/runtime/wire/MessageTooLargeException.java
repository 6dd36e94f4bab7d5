package dev.burin.runtime.wire;

/** A message needs more bytes than a packet may have. */
public final class MessageTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MessageTooLargeException(long size, int limit) {
        super("the message needs at least " + size + " bytes, and packets are limited to " + limit
                + " (option Packetizer.maxPktSize)");
    }
}
