/** Calls over a connection: ours and those of peers, in rounds that take turns, with the server in a process of its own. */
package dev.burin.benchmarks.call;
