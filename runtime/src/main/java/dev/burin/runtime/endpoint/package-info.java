/**
 * Puts the layers together: a stack for each session, and the way in for generated helpers.
 *
 * <pre>
 *     a client                          a listener
 *     ClientSession                     EndpointListener
 *       lifecycle: when to connect        FirstPacket: is it a session?
 *       Carrier: what carries calls       what was accepted:
 *         PlainCarrier    without sessions  AcceptedSession
 *         CarriedSession  with a session    KeptSession
 *            |                                 |
 *            +-------------- Stack ------------+
 *              delivery, filters, messagizer
 *              session layer (CarriedSession, KeptSession)
 *              packetizer
 *              link
 * </pre>
 *
 * <p>A stack without a session lives as long as its link; one with a session as long as that.
 */
@NullMarked
package dev.burin.runtime.endpoint;

import org.jspecify.annotations.NullMarked;
