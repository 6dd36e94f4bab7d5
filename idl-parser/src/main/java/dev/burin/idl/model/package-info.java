/**
 * The linked model: what an interface means, with nothing left to resolve.
 *
 * <p>Everything here is immutable. Things refer to each other by {@link dev.burin.idl.model.QualifiedName} and are looked up in the
 * {@link dev.burin.idl.model.LinkedModel}. A model exists only for an interface without errors, so whoever reads it need not check.
 */
@NullMarked
package dev.burin.idl.model;

import org.jspecify.annotations.NullMarked;
