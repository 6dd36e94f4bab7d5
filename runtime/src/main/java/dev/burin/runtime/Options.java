package dev.burin.runtime;

import java.util.Comparator;
import java.util.List;

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
    public static final Option<String> FILTER = Option.text(
            "filter",
            "",
            "names, separated by commas",
            "The filters that every message passes through, the first one nearest to the wire: KeepAlive, PwAuth, Logger,"
                    + " and those of your own.");
    public static final Option<Integer> KEEP_ALIVE_DELAY = Option.number(
            "KeepAlive.delay",
            15,
            1,
            Integer.MAX_VALUE,
            "Seconds between two requests of the filter KeepAlive; a listener takes over that of its client.");
    public static final Option<Integer> KEEP_ALIVE_COUNT = Option.number(
            "KeepAlive.count",
            4,
            1,
            Integer.MAX_VALUE,
            "How many delays of silence end the connection; a listener takes over that of its client.");
    public static final Option<String> LOG_FILE = Option.text(
            "Logger.filePath",
            "Log.txt",
            "a path",
            "The file that the filter Logger writes to; one that exists is renamed first.");
    public static final Option<Integer> LOG_FILE_SIZE = Option.number(
            "Limits.logFileSize",
            64 * 1024 * 1024,
            1,
            Integer.MAX_VALUE,
            "Bytes after which the file of the filter Logger is renamed and a new one begun.");
    public static final Option<Integer> LOG_FILES = Option.number(
            "Limits.logFiles",
            5,
            1,
            1000,
            "How many renamed files of the filter Logger are kept; older ones are deleted.");
    public static final Option<Boolean> REQUIRE_USER = Option.flag(
            "Session.requireUser",
            true,
            "Whether the filter PwAuth holds back all other messages until the user is known, and closes the connection of"
                    + " one who is refused; false is as in Etch, where the service has to check.");
    public static final Option<Boolean> PASSWORD_IN_CLEAR = Option.flag(
            "Session.passwordInClear",
            false,
            "Whether the filter PwAuth may send a password over a connection that others can read.");
    public static final Option<Integer> HANDSHAKE_TIMEOUT = Option.number(
            "Limits.handshakeTimeout",
            10_000,
            1,
            Integer.MAX_VALUE,
            "Milliseconds that a peer has to finish the TLS handshake, and with the filter PwAuth to name its user.");
    public static final Option<String> TLS_KEY_STORE = Option.text(
            "Tls.keyStore",
            "",
            "a path",
            "The file with the key and the certificates of this end: PKCS12, JKS, or PEM with both in it; else the one that the"
                    + " system property javax.net.ssl.keyStore names.");
    public static final Option<String> TLS_KEY_STORE_PASSWORD = Option.text(
            "Tls.keyStorePassword",
            "",
            "a password",
            "The password of that file, and of an encrypted key in a PEM file; else javax.net.ssl.keyStorePassword.");
    public static final Option<String> TLS_KEY_PASSWORD = Option.text(
            "Tls.keyPassword",
            "",
            "a password",
            "The password of the key, if it differs; else javax.net.ssl.keyPairPassword, as in Etch.");
    public static final Option<String> TLS_TRUST_STORE = Option.text(
            "Tls.trustStore",
            "",
            "a path",
            "The file with the certificates that are trusted: PKCS12, JKS, or PEM; else those that the JDK trusts.");
    public static final Option<String> TLS_TRUST_STORE_PASSWORD =
            Option.text("Tls.trustStorePassword", "", "a password", "The password of that file.");
    public static final Option<ClientAuth> TLS_CLIENT_AUTH = Option.choice(
            "Tls.clientAuth",
            ClientAuth.none,
            "Whether a listener asks its clients for a certificate; it needs a Tls.trustStore to check them.");
    public static final Option<String> TLS_HOST_NAME = Option.text(
            "Tls.hostName",
            "",
            "a name",
            "The name that the certificate of the peer must hold, if it is not the host of the address.");
    public static final Option<String> TLS_AUTH_REQUIRED = Option.only(
            "TlsConnection.authReqd", "true", "Taken for the sake of old addresses: a peer is always checked.");
    public static final Option<Integer> TLS_BACKLOG = Option.number(
            "TlsListener.backlog",
            0,
            0,
            Integer.MAX_VALUE,
            "How many TLS connections may wait to be accepted; 0 leaves it to the system.");
    public static final Option<Integer> CONNECTIONS = Option.number(
            "Limits.connections",
            10_000,
            1,
            Integer.MAX_VALUE,
            "How many connections a listener holds at once; further ones are closed.");
    public static final Option<Integer> WRITE_TIMEOUT = Option.number(
            "Limits.writeTimeout",
            20_000,
            0,
            Integer.MAX_VALUE,
            "Milliseconds in which a peer must take something of what waits for it, or its connection is closed; 0 for no"
                    + " limit.");
    public static final Option<Integer> FIRST_BYTE_TIMEOUT = Option.number(
            "Limits.firstByteTimeout",
            0,
            0,
            Integer.MAX_VALUE,
            "Milliseconds in which a peer of a listener must send its first byte; 0 for no limit, because a client of Etch may"
                    + " only listen.");
    public static final Option<Boolean> UDP_BROADCAST =
            Option.flag("UdpConnection.broadcast", false, "The socket option SO_BROADCAST of the transport udp.");
    public static final Option<Integer> UDP_QUEUE_SIZE = Option.number(
            "UdpListener.queueSize",
            15,
            1,
            Integer.MAX_VALUE,
            "How many datagrams of one peer may wait to be read; further ones are lost.");
    public static final Option<Boolean> UDP_REUSE_PORT = Option.flag(
            "Connection.reusePort", false, "The socket option SO_REUSEADDR of a listener of the transport udp.");
    public static final Option<Integer> UDP_IDLE = Option.number(
            "Limits.udpIdle",
            600_000,
            1,
            Integer.MAX_VALUE,
            "Milliseconds of silence after which a listener of the transport udp forgets a peer.");
    public static final Option<Integer> HANDSHAKES = Option.number(
            "Limits.handshakes",
            256,
            1,
            Integer.MAX_VALUE,
            "How many TLS handshakes may be under way at a listener; further connections are closed.");
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
    public static final Option<Integer> TCP_SPIN_MICROS = Option.number(
            "Tcp.spinMicros",
            0,
            0,
            1000,
            "Microseconds for which those who read a connection look for bytes before they sleep: faster, and a core for each, as"
                    + " long as there are idle ones.");
    public static final Option<Integer> CONNECT_TIMEOUT = Option.number(
            "Lifecycle.connectTimeout",
            10_000,
            1,
            Integer.MAX_VALUE,
            "Milliseconds that one attempt to connect to one address may take.");
    public static final Option<Boolean> AUTO_START =
            Option.flag("Lifecycle.autoStart", false, "Whether a call starts a session that is not started.");
    public static final Option<Integer> IDLE_STOP = Option.number(
            "Lifecycle.idleStop",
            0,
            0,
            Integer.MAX_VALUE,
            "Milliseconds of nothing in either direction after which a session stops until the next call; 0 for never.");
    public static final Option<Integer> INIT_TIMEOUT = Option.number(
            "Lifecycle.initTimeout",
            10_000,
            1,
            Integer.MAX_VALUE,
            "Milliseconds that setting up the initial state of a session may take.");
    public static final Option<Integer> CALL_WAIT = Option.number(
            "Lifecycle.callWait",
            0,
            0,
            Integer.MAX_VALUE,
            "Milliseconds that a call waits for a session that is not up; 0 for as long as the call itself may take.");
    public static final Option<Boolean> STRICT = Option.flag(
            "Lifecycle.strict",
            false,
            "Whether starting what is started, and stopping what is not, is an error, as in Etch.");
    public static final Option<Boolean> RECONNECT = Option.flag(
            "Reconnect.enabled",
            false,
            "Whether a client tries again after a failure or a loss; any other Reconnect option says so too.");
    public static final Option<Integer> RECONNECT_MIN_DELAY = Option.number(
            "Reconnect.minDelay", 100, 0, Integer.MAX_VALUE, "Milliseconds before the second attempt, at the most.");
    public static final Option<Integer> RECONNECT_MAX_DELAY = Option.number(
            "Reconnect.maxDelay",
            30_000,
            0,
            Integer.MAX_VALUE,
            "Milliseconds before any further attempt, at the most.");
    public static final Option<Integer> RECONNECT_FACTOR =
            Option.number("Reconnect.factor", 2, 1, 100, "How much longer each wait may be than the one before.");
    public static final Option<Jitter> RECONNECT_JITTER = Option.choice(
            "Reconnect.jitter", Jitter.full, "Whether each wait is drawn at random from zero to its limit.");
    public static final Option<Integer> RECONNECT_RESET_AFTER = Option.number(
            "Reconnect.resetAfter",
            10_000,
            0,
            Integer.MAX_VALUE,
            "Milliseconds that a session must have been up until the waits begin anew.");
    public static final Option<Integer> RECONNECT_GIVE_UP_AFTER = Option.number(
            "Reconnect.giveUpAfter",
            0,
            0,
            Integer.MAX_VALUE,
            "Milliseconds of failing after which no more is tried; 0 for ever.");
    public static final Option<Boolean> RECONNECT_ON_DEMAND = Option.flag(
            "Reconnect.onDemand",
            false,
            "Whether a client tries again only when there is a call that needs it, and not by itself.");
    public static final Option<Integer> RECONNECT_DELAY = Option.number(
            "TcpTransport.reconnectDelay",
            0,
            0,
            Integer.MAX_VALUE,
            "Milliseconds before each attempt to reconnect, always the same; 0 leaves it to the Reconnect options.");
    public static final Option<Integer> QUEUE_LIMIT = Option.number(
            "Session.queueLimit",
            1024,
            0,
            Integer.MAX_VALUE,
            "How many asynchronous and one-way calls may wait for a session that is not up; more are refused.");
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
            "How many messages of a session may wait for the one that runs; a peer without a session is left unread from half"
                    + " of them on, for five seconds at most, and more are refused.");

    public static final Option<SessionMode> SESSION_MODE = Option.choice(
            "Session.mode",
            SessionMode.off,
            "Whether sessions outlive their connections: never, where the peer can, or always.");
    public static final Option<Integer> SESSION_LEASE =
            millis("Session.lease", 120_000, "Milliseconds that a listener keeps a session whose connection is lost.");
    public static final Option<Integer> SESSION_IDLE_LEASE = millis(
            "Session.idleLease",
            1_800_000,
            "Milliseconds that a listener keeps a session that was stopped because it was idle.");
    public static final Option<Integer> SESSION_RESUME_TIMEOUT = millis(
            "Session.resumeTimeout",
            300_000,
            "Milliseconds that a client tries to resume a session before it gives it up; 0 for ever.");
    public static final Option<Integer> SESSION_TAKE_OVER_GRACE = millis(
            "Session.takeOverGrace",
            10_000,
            "Milliseconds that a listener which takes a session over from another process, by a store that they share, waits for"
                    + " the answers to what runs there.");
    public static final Option<Integer> SESSION_WINDOW = Option.number(
            "Session.window",
            256, // no more than Limits.freeHandlers lets run of one session
            1,
            65_536,
            "How many operations may be outstanding in a direction; the smaller number of both ends counts.");
    public static final Option<Integer> SESSION_CREDIT = Option.number(
            "Session.credit",
            1 << 20,
            1,
            Integer.MAX_VALUE,
            "Bytes of requests that may wait at this end to be run; the peer keeps further ones back.");
    public static final Option<Integer> SESSION_RECORD_BYTES = Option.number(
            "Session.recordBytes",
            4 << 20,
            1,
            Integer.MAX_VALUE,
            "Bytes of results that are kept until the peer has them; when there are more, nothing further is started.");
    public static final Option<Integer> SESSION_MAX_FRAME = Option.number(
            "Session.maxFrame", 4 << 20, 1024, 1 << 30, "The most bytes of a packet of a session that this end takes.");
    public static final Option<Integer> SESSION_QUEUE_BYTES = Option.number(
            "Session.queueBytes",
            4 << 20,
            0,
            Integer.MAX_VALUE,
            "Bytes of calls of a session that may wait to be sent; more are refused or, if they block, wait.");
    public static final Option<Integer> SESSION_ACK_DELAY = millis(
            "Session.ackDelay", 200, "Milliseconds after which results are acknowledged when nothing else is sent.");
    public static final Option<Integer> SESSION_KEEP_ALIVE = millis(
            "Session.keepAlive",
            30_000,
            "Milliseconds of silence after which the peer is asked whether it is there; twice that and 5 s without an answer"
                    + " lose the connection; 0 for never.");
    public static final Option<Boolean> SESSION_REOPEN = Option.flag(
            "Session.reopen", true, "Whether calls that were not executed go to a new session when theirs is lost.");
    public static final Option<SessionInit> SESSION_INIT = Option.choice(
            "Session.init",
            SessionInit.NEW,
            "Whether the initial state is set up for each new session, or always: on every resume, too.");
    public static final Option<EventScope> SESSION_EVENTS = Option.choice(
            "Session.events",
            EventScope.session,
            "Whether up and down are those of the session, or of each of its links, as in Etch.");
    public static final Option<OfflineSend> SESSION_OFFLINE_SEND = Option.choice(
            "Session.offlineSend",
            OfflineSend.queue,
            "Whether calls of a server wait while its client is not connected, or fail.");
    public static final Option<Durability> SESSION_DURABILITY = Option.choice(
            "Session.durability",
            Durability.none,
            "What a listener records in its session store: nothing, results, or requests and results.");
    public static final Option<String> SESSION_STORE = Option.text(
            "Session.store",
            "",
            "a directory",
            "Where a listener keeps its sessions with Session.durability; made when it is not there.");
    public static final Option<Boolean> SESSION_DIGEST = Option.flag(
            "Session.digest", false, "Whether requests carry a digest, so that a number cannot stand for other bytes.");
    public static final Option<Integer> SESSIONS = Option.number(
            "Limits.sessions", 10_000, 1, Integer.MAX_VALUE, "How many sessions a listener keeps; more are refused.");
    public static final Option<Integer> SESSIONS_PER_PEER = Option.number(
            "Limits.sessionsPerPeer",
            100,
            1,
            Integer.MAX_VALUE,
            "How many sessions a listener keeps for one principal or, where none is known, for one address.");

    private static final List<Option<?>> ALL = List.of(
            FORMAT,
            NAMES_ON_WIRE,
            VALIDATION,
            DISABLE_TIMEOUT,
            MAX_PACKET_SIZE,
            FILTER,
            KEEP_ALIVE_DELAY,
            KEEP_ALIVE_COUNT,
            LOG_FILE,
            TCP_NO_DELAY,
            TCP_KEEP_ALIVE,
            TCP_TRAFFIC_CLASS,
            TCP_AUTO_FLUSH,
            TCP_BUFFER_SIZE,
            TCP_BACKLOG,
            TCP_SPIN_MICROS,
            UDP_BROADCAST,
            UDP_QUEUE_SIZE,
            UDP_REUSE_PORT,
            TLS_BACKLOG,
            TLS_AUTH_REQUIRED,
            TLS_KEY_STORE,
            TLS_KEY_STORE_PASSWORD,
            TLS_KEY_PASSWORD,
            TLS_TRUST_STORE,
            TLS_TRUST_STORE_PASSWORD,
            TLS_CLIENT_AUTH,
            TLS_HOST_NAME,
            RECONNECT_DELAY,
            AUTO_START,
            IDLE_STOP,
            CONNECT_TIMEOUT,
            INIT_TIMEOUT,
            DRAIN_TIMEOUT,
            CALL_WAIT,
            STRICT,
            RECONNECT,
            RECONNECT_MIN_DELAY,
            RECONNECT_MAX_DELAY,
            RECONNECT_FACTOR,
            RECONNECT_JITTER,
            RECONNECT_RESET_AFTER,
            RECONNECT_GIVE_UP_AFTER,
            RECONNECT_ON_DEMAND,
            SESSION_MODE,
            SESSION_LEASE,
            SESSION_IDLE_LEASE,
            SESSION_RESUME_TIMEOUT,
            SESSION_TAKE_OVER_GRACE,
            SESSION_WINDOW,
            SESSION_CREDIT,
            SESSION_RECORD_BYTES,
            SESSION_MAX_FRAME,
            QUEUE_LIMIT,
            SESSION_QUEUE_BYTES,
            SESSION_ACK_DELAY,
            SESSION_KEEP_ALIVE,
            SESSION_REOPEN,
            SESSION_INIT,
            SESSION_EVENTS,
            SESSION_OFFLINE_SEND,
            SESSION_DURABILITY,
            SESSION_STORE,
            SESSION_DIGEST,
            REQUIRE_USER,
            PASSWORD_IN_CLEAR,
            CONNECTIONS,
            HANDSHAKES,
            HANDSHAKE_TIMEOUT,
            FIRST_BYTE_TIMEOUT,
            WRITE_TIMEOUT,
            UDP_IDLE,
            LOG_FILE_SIZE,
            LOG_FILES,
            FREE_HANDLERS,
            WAITING_MESSAGES,
            SESSIONS,
            SESSIONS_PER_PEER);

    private Options() {}

    private static Option<Integer> millis(String name, int standard, String text) {
        return Option.number(name, standard, 0, Integer.MAX_VALUE, text);
    }

    /** All options, in the order of the documentation. */
    public static List<Option<?>> all() {
        return ALL;
    }

    /** The option of that name; throws {@link IllegalArgumentException} that names the nearest one when there is none. */
    static Option<?> named(String name) {
        for (Option<?> option : ALL) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        String hint = ALL.stream()
                .min(Comparator.comparingInt(option -> EditDistance.between(option.name(), name)))
                .map(nearest -> "; did you mean '" + nearest.name() + "'?")
                .orElse("");
        throw new IllegalArgumentException("there is no option '" + name + "'" + hint);
    }
}
