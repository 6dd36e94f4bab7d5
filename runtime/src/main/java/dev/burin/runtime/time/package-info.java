/** The time that a stack goes by: that of the system, unless its options give another. */
@NullMarked
package dev.burin.runtime.time;

import org.jspecify.annotations.NullMarked;
