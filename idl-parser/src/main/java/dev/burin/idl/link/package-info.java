/**
 * What the words of the syntax tree mean: names are looked up, literals get values, annotations and documentation are taken apart. Asked by the
 * rules, which report what is wrong, and afterwards by the builder of the model.
 */
@NullMarked
package dev.burin.idl.link;

import org.jspecify.annotations.NullMarked;
