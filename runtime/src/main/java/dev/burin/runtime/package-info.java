/**
 * What an application holds: the two ends of a conversation, their options, their events and their errors.
 *
 * <p>Values and interfaces only; this package depends on no other one.
 */
@NullMarked
package dev.burin.runtime;

import org.jspecify.annotations.NullMarked;
