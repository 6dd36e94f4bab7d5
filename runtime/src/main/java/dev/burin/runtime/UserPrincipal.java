package dev.burin.runtime;

import java.security.Principal;

/** A user whose password was checked by the filter {@code PwAuth}. */
public record UserPrincipal(String name) implements Principal {
    @Override
    public String getName() {
        return name;
    }
}
