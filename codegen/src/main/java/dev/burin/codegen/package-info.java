/**
 * Java source text from a checked interface: {@link dev.burin.codegen.JavaGenerator} is the way in.
 *
 * <p>A pure function. Nothing here reads a disk, a clock or a hash order, so that the same interface gives the same bytes.
 */
@NullMarked
package dev.burin.codegen;

import org.jspecify.annotations.NullMarked;
