/**
 * The contracts between the layers of the stack: for each level a pair of interfaces, one for the way down to the
 * transport and one for the way up to the session.
 *
 * <pre>
 *     proxies and stubs
 *        delivery            pairs answers with calls, runs what arrives
 *     TransportMessage | SessionMessage
 *        filters
 *     TransportMessage | SessionMessage
 *        messagizer          messages to bytes and back
 *     TransportPacket  | SessionPacket
 *        packetizer          packets to a stream of bytes and back
 *     TransportData    | SessionData
 *        a link: tcp, local
 * </pre>
 *
 * <p>On the way up, one thread at a time has the <em>reading role</em> of a link, and calls the upward methods. Each of
 * them returns whether that thread still has the role: user code that blocks makes it lose it (see {@link
 * dev.burin.runtime.stack.ReaderThread}).
 */
@NullMarked
package dev.burin.runtime.stack;

import org.jspecify.annotations.NullMarked;
