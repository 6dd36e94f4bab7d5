/** Links: {@code tcp}, {@code tls}, {@code udp}, and {@code local} within one JVM; the threads that serve them; and packets on a stream of bytes. */
@NullMarked
package dev.burin.runtime.transport;

import org.jspecify.annotations.NullMarked;
