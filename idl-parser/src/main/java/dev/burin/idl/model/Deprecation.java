package dev.burin.idl.model;

/**
 * The mark {@code @Deprecated}.
 *
 * @param text what to use instead; empty when the author gave none
 */
public record Deprecation(String text) {}
