/** Runs all benchmarks and says which targets are met. */
package dev.burin.benchmarks.targets;
