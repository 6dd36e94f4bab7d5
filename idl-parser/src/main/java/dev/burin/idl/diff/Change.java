package dev.burin.idl.diff;

import dev.burin.idl.source.SourceLocation;

/**
 * One difference between two interfaces.
 *
 * @param name the full name of what changed
 * @param location the place in the new interface; of what is gone, where it would be
 * @param text what happened to it
 */
public record Change(Rule rule, String name, SourceLocation location, String text) {}
