/** Reads the files of an interface: the service, what it includes, and what it mixes in. Nothing is checked here beyond finding and reading them. */
@NullMarked
package dev.burin.idl.load;

import org.jspecify.annotations.NullMarked;
