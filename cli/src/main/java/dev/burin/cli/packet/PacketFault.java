package dev.burin.cli.packet;

/** A packet, or the JSON form of one, is not what it should be; the message says where and why. */
public final class PacketFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message without the place */
    public PacketFault(String message) {
        super(message);
    }

    /** @param place a field, or a field inside others, such as {@code a.b[3]} */
    PacketFault(String place, String message) {
        super(place.isEmpty() ? message : "field " + place + ": " + message);
    }
}
