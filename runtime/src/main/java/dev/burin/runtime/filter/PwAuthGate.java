package dev.burin.runtime.filter;

import dev.burin.runtime.AuthResult;
import dev.burin.runtime.Authenticator;
import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.Options;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.UserPrincipal;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stub.StructType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The filter {@code PwAuth} of the accepting end: has the user checked, and lets no other message pass in either direction
 * before that, unless the option says that the service checks for itself.
 */
final class PwAuthGate implements MessageFilter {
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.filter");

    private final FilterLink link;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Deque<FilteredMessage> waiting = new ArrayDeque<>(); // guarded by waiting
    private boolean open; // guarded by waiting
    private volatile @Nullable Future<?> timer;
    private volatile boolean granted;

    PwAuthGate(FilterLink link) {
        this.link = link;
        this.open = !link.options().get(Options.REQUIRE_USER);
    }

    @Override
    public List<StructType> ownTypes() {
        return List.of(PwAuthClient.REQUEST, PwAuthClient.RESPONSE);
    }

    @Override
    public void opened() {
        int limit = link.options().get(Options.HANDSHAKE_TIMEOUT);
        if (link.options().get(Options.REQUIRE_USER)) {
            timer = link.schedule(
                    () -> link.close(new TransportException(
                            "the peer has not named its user, or it was not checked, within " + limit
                                    + " ms (option Limits.handshakeTimeout)",
                            null)),
                    limit);
        }
    }

    @Override
    public Verdict sending(FilteredMessage message) {
        return gate(message);
    }

    @Override
    public boolean mayHold() {
        synchronized (waiting) {
            return !open;
        }
    }

    @Override
    public Verdict arriving(FilteredMessage message) {
        if (!(message.message() instanceof FilterMessage own) || own.type().id() != PwAuthClient.REQUEST.id()) {
            return gate(message);
        }
        if (!asked.compareAndSet(false, true)) {
            throw new TransportException("the peer has named its user twice", null);
        }
        String user = own.text("user");
        String password = own.text("password");
        link.execute(() -> check(user, password));
        return Verdict.PASS;
    }

    private Verdict gate(FilteredMessage message) {
        synchronized (waiting) {
            if (open) {
                return Verdict.PASS;
            }
            waiting.add(message);
            return Verdict.HOLD;
        }
    }

    private void check(String user, String password) {
        AuthResult result = verdict(user, password);
        cancelTimer();
        try {
            if (result.ok()) {
                granted = true;
                link.setPeerPrincipal(new UserPrincipal(user));
                link.tell(listener -> listener.onUser(link.session(), user));
                answer(result);
                letGo();
            } else {
                link.tell(listener -> listener.onUser(link.session(), null));
                answer(result);
                refuse(user, result);
            }
        } catch (LinkClosedException e) {
            // the peer has not waited for the answer
        }
    }

    private AuthResult verdict(String user, String password) {
        Authenticator authenticator = link.find(Authenticator.class);
        if (authenticator == null) {
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    "the filter PwAuth refuses everybody, because nobody knows who may come in: give"
                            + " SessionOptions.authenticator, or let the implementation be an Authenticator");
            return AuthResult.denied("users cannot be checked here");
        }
        try {
            return authenticator.authenticate(link.session(), user, password);
        } catch (Exception | Error e) {
            String incident = Long.toHexString(ThreadLocalRandom.current().nextLong() >>> 16);
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    "the user " + MessageText.quoted(user) + " could not be checked [incident " + incident + "]",
                    e);
            return AuthResult.denied("the user could not be checked [incident " + incident + "]");
        }
    }

    private void answer(AuthResult result) {
        link.send(new FilterMessage(PwAuthClient.RESPONSE)
                .with("status", result.status())
                .with("ok", result.ok()));
    }

    private void letGo() {
        while (true) {
            FilteredMessage message;
            synchronized (waiting) {
                message = waiting.poll();
                if (message == null) {
                    open = true;
                    return;
                }
            }
            message.pass();
        }
    }

    /** Those who wait are told; the connection is of no use any more. */
    private void refuse(String user, AuthResult result) {
        if (!link.options().get(Options.REQUIRE_USER)) {
            return;
        }
        LOGGER.log(System.Logger.Level.INFO, "the user " + MessageText.quoted(user) + " was refused");
        FilteredMessage[] refused;
        synchronized (waiting) {
            refused = waiting.toArray(FilteredMessage[]::new);
            waiting.clear();
        }
        for (FilteredMessage message : refused) {
            if (message.isSending() || message.isAnswer()) {
                message.drop();
            } else {
                message.answer(new AuthorizationException(
                        message.name() + " needs a user, and that was refused: " + result.status()));
            }
        }
        link.closeWhenFlushed();
    }

    private void cancelTimer() {
        Future<?> running = timer;
        if (running != null) {
            running.cancel(false);
        }
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        cancelTimer();
        if (granted) {
            link.tell(listener -> listener.onUser(link.session(), null));
        }
    }
}
