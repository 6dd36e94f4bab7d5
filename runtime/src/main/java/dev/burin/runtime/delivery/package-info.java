/** Pairs answers with calls, keeps their deadlines, and runs what arrives where its {@code @AsyncReceiver} says. */
@NullMarked
package dev.burin.runtime.delivery;

import org.jspecify.annotations.NullMarked;
