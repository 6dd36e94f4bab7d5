/** How fast Burin is, beside others that do the same work. */
package dev.burin.benchmarks;
