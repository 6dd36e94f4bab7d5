/** What a change of an interface breaks. */
@NullMarked
package dev.burin.idl.diff;

import org.jspecify.annotations.NullMarked;
