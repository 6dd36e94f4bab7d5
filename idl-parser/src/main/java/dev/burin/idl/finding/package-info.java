/** What the compiler has to say about an interface: findings as data, all their texts, and the forms in which they are printed. */
@NullMarked
package dev.burin.idl.finding;

import org.jspecify.annotations.NullMarked;
