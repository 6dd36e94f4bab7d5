/** The way in: {@link dev.burin.idl.IdlCompiler} turns an interface file into a checked model and findings. */
@NullMarked
package dev.burin.idl;

import org.jspecify.annotations.NullMarked;
