/** The command line: one class for each command, and what they share. */
@NullMarked
package dev.burin.cli;

import org.jspecify.annotations.NullMarked;
