package dev.burin.runtime.stack;

/**
 * Where the bytes of a large value stand in a packet that has not come whole.
 *
 * @param at the index of the first of them in the array that the packet's beginning stands in
 * @param length how many the peer claims that they are: more than the packet has, maybe
 */
public record InsertPlace(int at, int length) {}
