/** Interface files to Java. */
package dev.burin.benchmarks.compile;
