/** Interface files in their canonical layout. */
@NullMarked
package dev.burin.cli.format;

import org.jspecify.annotations.NullMarked;
