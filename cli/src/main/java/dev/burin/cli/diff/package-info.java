/** What a change of an interface breaks. */
@NullMarked
package dev.burin.cli.diff;

import org.jspecify.annotations.NullMarked;
