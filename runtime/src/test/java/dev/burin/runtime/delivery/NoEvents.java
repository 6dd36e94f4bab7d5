package dev.burin.runtime.delivery;

import dev.burin.runtime.Session;
import org.jspecify.annotations.Nullable;

/** Events of a delivery that nobody is told of. */
class NoEvents implements DeliveryEvents {
    @Override
    public Session session() {
        throw new UnsupportedOperationException("a test without a session");
    }

    @Override
    public boolean hasListeners() {
        return false;
    }

    @Override
    public void failed(Throwable failure) {}

    @Override
    public void closed(@Nullable Throwable cause) {}
}
