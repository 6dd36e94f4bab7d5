/**
 * A bank whose money stays the same although connections break and its server is killed: a server in a process of its own,
 * clients with many calls under way, and a demonstration that does its worst to both.
 */
package examples.bank;
