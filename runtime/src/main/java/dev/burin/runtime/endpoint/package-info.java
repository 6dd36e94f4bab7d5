/** Puts the layers together: a stack for each session, and the way in for generated helpers. */
@NullMarked
package dev.burin.runtime.endpoint;

import org.jspecify.annotations.NullMarked;
