/** Serializers of externs, for the interfaces that the tests generate from. */
package dev.burin.codegen.serializers;
