/**
 * The contracts between the layers of the stack: for each level a pair of interfaces, one for the way down to the
 * transport and one for the way up to the session.
 *
 * <pre>
 *     proxies and stubs
 *        delivery            pairs answers with calls, runs what arrives
 *     TransportMessage | SessionMessage
 *        filters             keep-alive, logging, sign-on, the user's own
 *     TransportMessage | SessionMessage
 *        messagizer          messages to bytes and back
 *     TransportPacket  | SessionPacket
 *        session layer       numbers and repeats operations, outlives links (optional)
 *     TransportPacket  | SessionPacket
 *        packetizer          packets to a stream of bytes and back
 *     TransportData    | SessionData
 *        a link: tcp, tls, udp, local
 * </pre>
 *
 * <p>On the way down, every layer also hands on the {@link dev.burin.runtime.stack.LinkControl}.
 *
 * <p>On the way up, one thread at a time has the <em>reading role</em> of a link, and calls the upward methods. Each of
 * them returns whether that thread still has the role: user code that blocks makes it lose it (see {@link
 * dev.burin.runtime.stack.ReaderThread}).
 */
@NullMarked
package dev.burin.runtime.stack;

import org.jspecify.annotations.NullMarked;
