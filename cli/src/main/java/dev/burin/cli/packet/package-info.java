/** Packets to JSON and back, with the names and types of an interface. */
@NullMarked
package dev.burin.cli.packet;

import org.jspecify.annotations.NullMarked;
