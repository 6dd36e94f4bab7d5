package dev.burin.idl.model;

/** A declared type that has an id on the wire. */
public sealed interface NamedType extends Declaration permits Composite, EnumType, Extern {}
