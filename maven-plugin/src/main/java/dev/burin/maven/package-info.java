/** The Maven plugin: interface files in, Java sources out, as a part of a build. */
@NullMarked
package dev.burin.maven;

import org.jspecify.annotations.NullMarked;
