/** A web page that explains a service. */
@NullMarked
package dev.burin.cli.doc;

import org.jspecify.annotations.NullMarked;
