/**
 * What stands between the calls of a program and the wire, and sees every message: {@code KeepAlive}, {@code PwAuth},
 * {@code Logger}, and filters of the user's own.
 */
@NullMarked
package dev.burin.runtime.filter;

import org.jspecify.annotations.NullMarked;
