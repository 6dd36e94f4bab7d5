/** Calls and answers of a service whose interface is read at run time: no generated code, values as trees. */
@NullMarked
package dev.burin.cli.live;

import org.jspecify.annotations.NullMarked;
