/** The syntax tree: an interface file as it is written, nothing looked up and nothing checked. Every node knows its place. */
@NullMarked
package dev.burin.idl.syntax;

import org.jspecify.annotations.NullMarked;
