/**
 * libmuscle's sessions over TCP: one request at a time, each handled exactly once however often the connection breaks.
 *
 * <p>{@link dev.burin.runtime.mcp.McpServer} answers, {@link dev.burin.runtime.mcp.McpClient} asks, and {@link
 * dev.burin.runtime.mcp.SessionState} decides what a request that arrives is: new, repeated or late. The wire has no
 * secret and no authentication: whoever reaches the port can use it. On it every integer is eight bytes, little endian:
 *
 * <pre>
 * on each new connection   client: session (0 = new)     server: session
 * for each request         client: number, length, bytes server: length, bytes
 * at the end               client: 0                     server: closes
 * </pre>
 */
@NullMarked
package dev.burin.runtime.mcp;

import org.jspecify.annotations.NullMarked;
