/** Text to syntax tree. The only package, with the generated one below it, that knows ANTLR. */
@NullMarked
package dev.burin.idl.parse;

import org.jspecify.annotations.NullMarked;
