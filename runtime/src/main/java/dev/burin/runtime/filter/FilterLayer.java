package dev.burin.runtime.filter;

import dev.burin.runtime.CallException;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Options;
import dev.burin.runtime.OutcomeUnknownException;
import dev.burin.runtime.RemoteException;
import dev.burin.runtime.ResultLostException;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.ControlledLayer;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.SessionMessage;
import dev.burin.runtime.stack.TransportMessage;
import dev.burin.runtime.stub.Awaited;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.StructType;
import java.security.Principal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The layer that one filter makes. Thread-safe downwards; upwards called by the thread that has the reading role.
 *
 * <p>A message that was held goes up on a thread of the pool, and those that come meanwhile follow it: the order in which a
 * filter lets messages go is the order in which they arrive above.
 */
final class FilterLayer extends ControlledLayer implements TransportMessage, SessionMessage, FilterLink {
    private final String name;
    private final FilterHost host;
    private final SessionOptions options;
    private final TransportMessage below;
    private final Set<FilteredMessage> held = ConcurrentHashMap.newKeySet();
    private final Deque<Runnable> late = new ArrayDeque<>(); // guarded by late
    private boolean goingUp; // guarded by late: a thread of the pool works it off
    private @Nullable MessageFilter filter;
    private Map<Integer, StructType> ownTypes = Map.of();
    private @Nullable SessionMessage above;

    FilterLayer(String name, FilterHost host, SessionOptions options, TransportMessage below) {
        super(below);
        this.name = name;
        this.host = host;
        this.options = options;
        this.below = below;
    }

    void setFilter(MessageFilter made) {
        filter = made;
        Map<Integer, StructType> types = new HashMap<>();
        made.ownTypes().forEach(type -> types.put(type.id(), type));
        ownTypes = Map.copyOf(types);
    }

    void setAbove(SessionMessage layer) {
        above = layer;
    }

    private MessageFilter filter() {
        return Objects.requireNonNull(filter);
    }

    private SessionMessage above() {
        return Objects.requireNonNull(above);
    }

    void opened() {
        try {
            filter().opened();
        } catch (LinkClosedException e) {
            // whoever reads the link will say so
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void failed(RuntimeException e) {
        below.close(
                e instanceof TransportException
                        ? e
                        : new TransportException("the filter " + name + " failed: " + e.getMessage(), e));
    }

    // ---- downwards ----

    @Override
    public void message(Message message, Flush flush) {
        Sending sending = new Sending(message, flush);
        Verdict verdict = sending.settle(filter().sending(sending));
        switch (verdict) {
            case PASS -> below.message(message, flush);
            case HOLD -> hold(sending);
            case DROP -> {
                if (sending.isOpenCall()) {
                    throw new IllegalStateException("the filter " + name + " dropped it");
                }
            }
        }
    }

    private void hold(FilteredMessage message) {
        int most = options.get(Options.WAITING_MESSAGES);
        held.add(message);
        if (held.size() > most) {
            below.close(new TransportException(
                    "the filter " + name + " holds " + most + " messages back (option Limits.waitingMessages)", null));
        }
    }

    private final class Sending extends FilteredMessage {
        private final Flush flush;

        Sending(Message message, Flush flush) {
            super(message, host.types());
            this.flush = flush;
        }

        @Override
        public boolean isSending() {
            return true;
        }

        @Override
        public boolean isAnswer() {
            return message() instanceof Call<?> call && call.isReply();
        }

        /** Whether somebody waits for the answer. */
        boolean isOpenCall() {
            return message() instanceof Call<?> call
                    && !call.isReply()
                    && !call.messageType().isOneway();
        }

        @Override
        public void answer(Throwable failure) {
            throw new IllegalStateException(name() + " is being sent: it is the peer who answers");
        }

        @Override
        void carryOut(Verdict verdict) {
            held.remove(this);
            if (verdict == Verdict.DROP) {
                fail("the filter " + name + " dropped it", null);
                return;
            }
            try {
                below.message(message(), flush);
            } catch (LinkClosedException e) {
                // those who wait are told when it says so
            } catch (RuntimeException e) {
                fail(String.valueOf(e.getMessage()), e);
            }
        }

        private void fail(String why, @Nullable Throwable cause) {
            if (isOpenCall()) {
                Call<?> call = above().takeCall(message().messageId());
                if (call != null) {
                    call.replaceResult(new NotExecutedException(name() + " was not sent: " + why, cause));
                    above().answered(call, null);
                }
            }
        }
    }

    @Override
    public boolean readUntil(Awaited awaited, long deadline) {
        return !filter().mayHold() && super.readUntil(awaited, deadline); // a caller that reads waits for bytes only
    }

    @Override
    public boolean readNow() {
        return !filter().mayHold() && super.readNow();
    }

    // ---- upwards ----

    @Override
    public @Nullable Message newMessage(int type) {
        StructType own = ownTypes.get(type);
        return own == null ? above().newMessage(type) : new FilterMessage(own);
    }

    @Override
    public @Nullable Call<?> takeCall(long messageId) {
        return above().takeCall(messageId);
    }

    @Override
    public boolean message(Message message, @Nullable String problem) {
        return take(new Arriving(message, null, problem));
    }

    @Override
    public boolean answered(Call<?> call, @Nullable String problem) {
        return take(new Arriving(call.answer(), call, problem));
    }

    private boolean take(Arriving message) {
        Verdict verdict;
        String why = "dropped the answer";
        try {
            verdict = filter().arriving(message);
        } catch (RuntimeException e) {
            failed(e);
            why = "failed: " + e.getMessage();
            verdict = Verdict.DROP;
        }
        if (message.isOwn()) {
            return true;
        }
        switch (message.settle(verdict)) {
            case PASS -> {
                return message.goUp();
            }
            case HOLD -> hold(message);
            case DROP -> {
                return message.lose(why);
            }
        }
        return true;
    }

    /** Has {@code task} run after what goes up late; whether there is such. */
    private boolean follows(Runnable task) {
        synchronized (late) {
            if (goingUp) {
                late.add(task);
            }
            return goingUp;
        }
    }

    private void goUpLate(Runnable task) {
        synchronized (late) {
            late.add(task);
            if (goingUp) {
                return;
            }
            goingUp = true;
        }
        host.execute(this::workOff);
    }

    private void workOff() {
        while (true) {
            Runnable task;
            synchronized (late) {
                task = late.poll();
                if (task == null) {
                    goingUp = false;
                    return;
                }
            }
            task.run();
        }
    }

    private final class Arriving extends FilteredMessage {
        private final @Nullable Call<?> answered;
        private final @Nullable String problem;

        Arriving(Message message, @Nullable Call<?> answered, @Nullable String problem) {
            super(message, host.types());
            this.answered = answered;
            this.problem = problem;
        }

        boolean isOwn() {
            return message() instanceof FilterMessage own
                    && ownTypes.containsKey(own.type().id());
        }

        @Override
        public boolean isSending() {
            return false;
        }

        @Override
        public boolean isAnswer() {
            return answered != null;
        }

        @Override
        public @Nullable String problem() {
            return problem;
        }

        @Override
        public void answer(Throwable failure) {
            if (!(message() instanceof Call<?> call)) {
                throw new IllegalStateException(name() + " is no call");
            }
            if (!decideToAnswer()) {
                if (isAbandoned()) {
                    return; // nobody is there to be told
                }
                throw new IllegalStateException("what becomes of " + name() + " was decided before");
            }
            held.remove(this);
            if (call.messageType().isOneway()) {
                return; // nobody waits
            }
            boolean travels = host.types().codecOf(failure.getClass()) != null;
            call.becomeReply(travels ? failure : new RemoteException(failure.toString()));
            try {
                below.message(call, Flush.SOON);
            } catch (LinkClosedException e) {
                // nobody is there to be told
            }
        }

        @Override
        void carryOut(Verdict verdict) {
            held.remove(this);
            if (verdict == Verdict.PASS) {
                goUpLate(this::deliver);
            } else {
                goUpLate(() -> lose("dropped the answer"));
            }
        }

        /** Goes up on the thread that reads, unless there are others to follow. */
        boolean goUp() {
            return follows(this::deliver) || deliver();
        }

        private boolean deliver() {
            return answered == null ? above().message(message(), problem) : above().answered(answered, problem);
        }

        /** Tells who waits for the answer that it is lost. */
        private boolean lose(String why) {
            if (answered == null) {
                return true;
            }
            answered.replaceResult(new ResultLostException(name() + ": the filter " + name + " " + why, null));
            return above().answered(answered, null);
        }

        /** The link is closed: who waits for the answer will not get it. */
        void endAnswer(@Nullable Throwable cause) {
            if (answered != null) {
                answered.replaceResult(new OutcomeUnknownException(
                        name() + ": the connection was closed while the filter " + name + " held the answer", cause));
                above().answered(answered, null);
            }
        }
    }

    @Override
    public void unwanted(String description, @Nullable Throwable failure) {
        above().unwanted(description, failure);
    }

    @Override
    public void failed(Call<?> call, CallException why) {
        above().failed(call, why);
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        try {
            filter().closed(cause);
        } catch (RuntimeException e) {
            host.tell(listener -> listener.onFailure(host.session(), e));
        }
        Runnable end = () -> {
            for (FilteredMessage message : List.copyOf(held)) {
                if (held.remove(message) && message instanceof Arriving arriving && arriving.abandon()) {
                    arriving.endAnswer(cause);
                }
            }
            above().closed(cause);
        };
        if (!follows(end)) {
            end.run();
        }
    }

    // ---- for the filter ----

    @Override
    public Session session() {
        return host.session();
    }

    @Override
    public SessionOptions options() {
        return options;
    }

    @Override
    public boolean isServer() {
        return host.isServer();
    }

    @Override
    public <T> @Nullable T find(Class<T> role) {
        Object implementation = host.implementation();
        if (role.isInstance(implementation)) {
            return role.cast(implementation);
        }
        return options.services(role).stream().findFirst().orElse(null);
    }

    @Override
    public boolean isConfidential() {
        return host.link().isConfidential();
    }

    @Override
    public long bytesReceived() {
        return host.link().bytesReceived();
    }

    @Override
    public void send(FilterMessage message) {
        below.message(message, Flush.SOON);
    }

    @Override
    public void tell(Consumer<SessionListener> event) {
        host.tell(event);
    }

    @Override
    public void setPeerPrincipal(Principal principal) {
        host.setPeerPrincipal(principal);
    }

    @Override
    public void execute(Runnable task) {
        host.execute(task);
    }

    @Override
    public Future<?> schedule(Runnable task, long delayMillis) {
        return host.schedule(task, delayMillis);
    }

    @Override
    public long nanoTime() {
        return host.nanoTime();
    }
}
