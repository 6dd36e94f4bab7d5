/** Text of interface files: where it comes from, and places in it. */
@NullMarked
package dev.burin.idl.source;

import org.jspecify.annotations.NullMarked;
