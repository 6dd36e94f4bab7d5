package dev.burin.cli.diff;

/**
 * One difference between two interfaces.
 *
 * @param name the full name of what changed
 * @param text what happened to it
 */
public record Change(Rule rule, String name, String text) {}
