/** The part of a benchmark that must see the plugin's inside. */
package dev.burin.maven;
