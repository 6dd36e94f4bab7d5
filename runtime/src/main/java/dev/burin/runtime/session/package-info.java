/**
 * Sessions that outlive their connections: each operation is processed exactly once, and its response is kept until the
 * peer has it. The protocol is "BSP/1"; {@code docs/sessions.md} describes it, and the numbers in comments (2.5, S6) are
 * those of its sections.
 *
 * <p>{@link dev.burin.runtime.session.SessionCore} is a pure state machine: no I/O, no threads, no clock. What it wants
 * done it tells {@link dev.burin.runtime.session.SessionActions}.
 */
@NullMarked
package dev.burin.runtime.session;

import org.jspecify.annotations.NullMarked;
