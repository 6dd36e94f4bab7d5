package dev.burin.runtime.stub;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks types that the Burin generator wrote.
 *
 * <p>It is ours, and not the one of {@code javax.annotation.processing}, so that a program with a module descriptor needs
 * no dependency on the compiler module. Coverage tools skip types that carry an annotation of this name.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /** The name of the generator. */
    String value();
}
