package dev.burin.runtime.stack;

/**
 * Where the bytes of a large value stand in a packet that has not come whole.
 *
 * @param at the index of the first of them in the array that the packet's beginning stands in
 * @param value as the peer claims that it is: larger than the packet, maybe
 */
public record InsertPlace(int at, ArrivingValue value) {}
