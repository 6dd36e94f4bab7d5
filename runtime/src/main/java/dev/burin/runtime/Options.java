package dev.burin.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All options there are. Those without one of our prefixes have the name and the meaning that Apache Etch gives them. */
public final class Options {
    public static final Option<Integer> MAX_PACKET_SIZE = Option.number(
            "Packetizer.maxPktSize",
            16376,
            0,
            Integer.MAX_VALUE,
            "The most bytes of a packet, without its header, in either direction; 0 for no limit.");
    public static final Option<Boolean> NAMES_ON_WIRE = Option.flag(
            "BinaryTaggedDataOutput.stringTypeAndField",
            false,
            "Whether types and fields are sent as names in place of ids.");
    public static final Option<String> FORMAT =
            Option.only("Messagizer.format", "binary", "The format of messages; there is only one.");
    public static final Option<ValidationLevel> VALIDATION = Option.choice(
            "DefaultValueFactory.level",
            ValidationLevel.FULL,
            "Taken for the sake of old addresses: what generated code sends is checked by the Java compiler.");
    public static final Option<Boolean> DISABLE_TIMEOUT = Option.flag(
            "DefaultDeliveryService.disableTimeout", false, "Whether the timeouts of the interface are ignored.");
    public static final Option<Boolean> TCP_NO_DELAY =
            Option.flag("TcpTransport.noDelay", true, "The socket option TCP_NODELAY.");
    public static final Option<Boolean> TCP_KEEP_ALIVE =
            Option.flag("TcpTransport.keepAlive", false, "The socket option SO_KEEPALIVE.");
    public static final Option<Integer> TCP_TRAFFIC_CLASS =
            Option.number("TcpTransport.trafficClass", 0, 0, 255, "The socket option IP_TOS.");
    public static final Option<Boolean> TCP_AUTO_FLUSH = Option.flag(
            "TcpTransport.autoFlush",
            false,
            "Taken for the sake of old addresses: nothing that is sent stays in a buffer.");
    public static final Option<Integer> TCP_BUFFER_SIZE = Option.number(
            "TcpTransport.bufferSize",
            0,
            0,
            65536,
            "Taken for the sake of old addresses: messages that can leave together do.");
    public static final Option<Integer> TCP_BACKLOG = Option.number(
            "TcpListener.backlog",
            0,
            0,
            Integer.MAX_VALUE,
            "How many connections may wait to be accepted; 0 leaves it to the system.");
    public static final Option<Integer> CONNECT_TIMEOUT = Option.number(
            "Lifecycle.connectTimeout",
            10_000,
            1,
            Integer.MAX_VALUE,
            "Milliseconds that one attempt to connect to one address may take.");
    public static final Option<Integer> DRAIN_TIMEOUT = Option.number(
            "Lifecycle.drainTimeout",
            10_000,
            0,
            Integer.MAX_VALUE,
            "Milliseconds that calls under way are given to finish when a session is stopped.");
    public static final Option<Integer> FREE_HANDLERS = Option.number(
            "Limits.freeHandlers",
            256,
            1,
            Integer.MAX_VALUE,
            "How many messages with @AsyncReceiver(Free) may run at once for a listener or a client; more are refused.");
    public static final Option<Integer> WAITING_MESSAGES = Option.number(
            "Limits.waitingMessages",
            10_000,
            1,
            Integer.MAX_VALUE,
            "How many messages of a session may wait for the one that runs; more are refused.");

    private static final List<Option<?>> ALL = List.of(
            FORMAT,
            NAMES_ON_WIRE,
            VALIDATION,
            DISABLE_TIMEOUT,
            MAX_PACKET_SIZE,
            TCP_NO_DELAY,
            TCP_KEEP_ALIVE,
            TCP_TRAFFIC_CLASS,
            TCP_AUTO_FLUSH,
            TCP_BUFFER_SIZE,
            TCP_BACKLOG,
            CONNECT_TIMEOUT,
            DRAIN_TIMEOUT,
            FREE_HANDLERS,
            WAITING_MESSAGES);

    private Options() {}

    /** All options, in the order of the documentation. */
    public static List<Option<?>> all() {
        return ALL;
    }

    /** The option of that name; throws {@link IllegalArgumentException} that names the nearest one when there is none. */
    static Option<?> named(String name) {
        Option<?> nearest = null;
        int least = Integer.MAX_VALUE;
        for (Option<?> option : ALL) {
            if (option.name().equals(name)) {
                return option;
            }
            int distance = EditDistance.between(option.name(), name);
            if (distance < least) {
                least = distance;
                nearest = option;
            }
        }
        throw new IllegalArgumentException("there is no option '" + name + "'" + hint(nearest));
    }

    private static String hint(@Nullable Option<?> nearest) {
        return nearest == null ? "" : "; did you mean '" + nearest.name() + "'?";
    }
}
