package dev.burin.runtime.mcp;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;

/**
 * Where a server listens, and its bounds. Immutable.
 *
 * <p>The memory that peers can take is about {@code maxConnections * maxLength} for requests under way, and {@code
 * maxSessions} times the length of the responses that the handler gives: each session keeps its latest one.
 *
 * @param address where to listen; port 0 takes a free one. Peers need no password: listen on other addresses than
 *     loopback only in a network where everybody may call
 * @param maxLength the longest request taken and the longest response given, in bytes
 * @param maxConnections how many connections are open at the same time; more are closed at once
 * @param maxSessions how many sessions are kept; beyond that, those go first that never had a request and have no
 *     connection, and then no new ones begin
 * @param handshakeTimeout how long a new connection has to say which session it wants
 * @param stallTimeout how long a peer may pause in the middle of a request
 * @param sessionTimeout how long a session without connection is kept
 */
public record McpServerOptions(
        InetSocketAddress address,
        int maxLength,
        int maxConnections,
        int maxSessions,
        Duration handshakeTimeout,
        Duration stallTimeout,
        Duration sessionTimeout) {

    /** 64 MiB. */
    static final int DEFAULT_MAX_LENGTH = 64 << 20;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException when one is not positive
     */
    public McpServerOptions {
        Objects.requireNonNull(address);
        Bounds.positive("maxLength", maxLength);
        Bounds.positive("maxConnections", maxConnections);
        Bounds.positive("maxSessions", maxSessions);
        Bounds.positive("handshakeTimeout", handshakeTimeout);
        Bounds.positive("stallTimeout", stallTimeout);
        Bounds.positive("sessionTimeout", sessionTimeout);
    }

    /**
     * A free port on loopback; 64 MiB, 1000 connections, 10 000 sessions, 10 s for the handshake, 60 s of stall, sessions
     * without connection for an hour.
     */
    public static McpServerOptions defaults() {
        return new McpServerOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                DEFAULT_MAX_LENGTH,
                1000,
                10_000,
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Duration.ofHours(1));
    }

    /** These options with another address to listen on. */
    public McpServerOptions withAddress(InetSocketAddress address) {
        return new McpServerOptions(
                address, maxLength, maxConnections, maxSessions, handshakeTimeout, stallTimeout, sessionTimeout);
    }

    /** These options with another length of the longest request and response, in bytes. */
    public McpServerOptions withMaxLength(int maxLength) {
        return new McpServerOptions(
                address, maxLength, maxConnections, maxSessions, handshakeTimeout, stallTimeout, sessionTimeout);
    }

    /** These options with another number of connections. */
    public McpServerOptions withMaxConnections(int maxConnections) {
        return new McpServerOptions(
                address, maxLength, maxConnections, maxSessions, handshakeTimeout, stallTimeout, sessionTimeout);
    }

    /** These options with another number of sessions. */
    public McpServerOptions withMaxSessions(int maxSessions) {
        return new McpServerOptions(
                address, maxLength, maxConnections, maxSessions, handshakeTimeout, stallTimeout, sessionTimeout);
    }

    /** These options with another time for the handshake. */
    public McpServerOptions withHandshakeTimeout(Duration handshakeTimeout) {
        return new McpServerOptions(
                address, maxLength, maxConnections, maxSessions, handshakeTimeout, stallTimeout, sessionTimeout);
    }

    /** These options with another time that a peer may pause in the middle of a request. */
    public McpServerOptions withStallTimeout(Duration stallTimeout) {
        return new McpServerOptions(
                address, maxLength, maxConnections, maxSessions, handshakeTimeout, stallTimeout, sessionTimeout);
    }

    /** These options with another time that sessions without connection are kept. */
    public McpServerOptions withSessionTimeout(Duration sessionTimeout) {
        return new McpServerOptions(
                address, maxLength, maxConnections, maxSessions, handshakeTimeout, stallTimeout, sessionTimeout);
    }
}
