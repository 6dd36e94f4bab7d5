/**
 * What a connection does when it is wanted, fails, is lost, or is not needed for a while: a pure state machine.
 *
 * <p>No I/O, no threads, no clock: events go in with the time they happen at, and what is to be done comes out.
 */
@NullMarked
package dev.burin.runtime.lifecycle;

import org.jspecify.annotations.NullMarked;
