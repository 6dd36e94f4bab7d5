/** The rules that an interface must keep, one class for each. Rules do not depend on each other and stay silent about what another one reports. */
@NullMarked
package dev.burin.idl.rule;

import org.jspecify.annotations.NullMarked;
