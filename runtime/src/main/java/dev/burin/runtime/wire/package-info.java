/** Messages to bytes and back: the binary format of Apache Etch 1.4. */
@NullMarked
package dev.burin.runtime.wire;

import org.jspecify.annotations.NullMarked;
