/** Values to bytes and back, without a connection: ours, protobuf-java and what one could write by hand. */
package dev.burin.benchmarks.codec;
