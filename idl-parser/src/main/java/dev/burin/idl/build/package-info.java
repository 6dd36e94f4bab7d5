/** Builds the linked model of an interface in which no error was found. */
@NullMarked
package dev.burin.idl.build;

import org.jspecify.annotations.NullMarked;
