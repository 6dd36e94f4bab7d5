package dev.burin.runtime.endpoint;

import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.StackListener;
import dev.burin.runtime.TransportQuery;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells which sessions come and go. */
record WatchedSessions(StackListener listener) implements SessionListener {
    @Override
    public void onUp(Session session) {
        long ups = (Long) Objects.requireNonNull(session.transportQuery(TransportQuery.LINK_COUNT));
        listener.sessionUp(session, ups > 1);
    }

    @Override
    public void onResumed(Session session) {
        listener.sessionResumed(session);
    }

    @Override
    public void onDown(Session session, @Nullable Throwable cause) {
        listener.sessionDown(session, cause);
    }
}
