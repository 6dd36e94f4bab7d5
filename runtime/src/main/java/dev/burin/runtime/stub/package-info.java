/**
 * What generated code is written against: calls, the types that travel in them, and the codecs that write and read them.
 *
 * <p>Applications meet this package only when they write a serializer for an {@code extern} or a message filter.
 */
@NullMarked
package dev.burin.runtime.stub;

import org.jspecify.annotations.NullMarked;
