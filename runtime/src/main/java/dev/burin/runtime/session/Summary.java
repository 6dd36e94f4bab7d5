package dev.burin.runtime.session;

/**
 * What one end knows of a session when it is resumed (2.2).
 *
 * @param next the number that its next operation will have
 * @param firstIncomplete it has the results of all its operations below
 * @param receiveNext it has recorded all operations of the other end below
 * @param generation the last generation of initial state that it has said to be set up; 0 for none
 * @param have results that it has beyond {@code firstIncomplete}
 */
record Summary(long next, long firstIncomplete, long receiveNext, int generation, Ranges have) {}
