package dev.burin.runtime.stub;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One message of a service, from the arguments to the result: one object at each end.
 *
 * <p>At the calling end it is sent with its arguments, and the answer puts the result or the failure into it. At the
 * other end it arrives with its arguments, is run, and goes back as its own answer. Generated subclasses hold arguments
 * and result as plain fields, so that nothing is boxed.
 *
 * <p>The thread that completes it publishes the result: everything written before {@link #complete} is seen by whoever
 * sees {@link #isDone}.
 *
 * @param <R> the type of the result, boxed; {@link Void} for none
 */
public abstract class Call<R> extends Message implements Awaited {
    /** The field that holds the result or the exception. */
    public static final int RESULT = WireId.of("result");

    private static final StructType EXCEPTION = StructType.of("_exception", "result");

    private boolean reply;
    private volatile boolean done;
    private @Nullable Throwable failure;
    private @Nullable Object waiter; // a Thread, or a Runnable to run on completion; set before the call is sent

    /** For subclasses. */
    protected Call() {}

    /** What is known of the message without its values. */
    public abstract MessageType messageType();

    protected abstract void writeArguments(StructWriter out);

    /** Reads all arguments, up to the end of the message. */
    protected abstract void readArguments(StructReader in);

    /** Writes the result as field {@link #RESULT}; nothing when it is null or void. */
    protected void writeResult(StructWriter out) {}

    /** Reads the value of the result. */
    protected void readResult(StructReader in) {
        in.skip();
    }

    /** The result, boxed; null for void. */
    public @Nullable R result() {
        return null;
    }

    // ---- what follows is for the layers below, not for generated code ----

    @Override
    public final StructType type() {
        if (!reply) {
            return messageType();
        }
        return messageType().isOneway() ? EXCEPTION : messageType().reply();
    }

    @Override
    public final void writeFields(StructWriter out) {
        if (!reply) {
            writeArguments(out);
        } else if (failure == null) {
            writeResult(out);
        } else {
            out.putKey(RESULT);
            out.putObject(failure);
        }
    }

    @Override
    public final void readFields(StructReader in) {
        readArguments(in);
    }

    /** Reads the answer into this call: the result or the failure. */
    public final void readReply(StructReader in) {
        while (in.nextField(messageType().reply())) {
            if (in.field() != RESULT) {
                in.skip();
                continue;
            }
            Throwable thrown = in.readException();
            if (thrown == null) {
                readResult(in);
            } else {
                failure = thrown;
            }
        }
    }

    /** Makes this the answer to the call that was received. */
    public final void becomeReply(@Nullable Throwable thrown) {
        becomeReply();
        reply = true;
        failure = thrown;
    }

    /** Puts a failure in place of a result that turned out not to be able to travel. */
    public final void replaceResult(Throwable thrown) {
        failure = thrown;
    }

    /** The answer that was read into this call, as a message to look at. */
    public final Message answer() {
        return new Answer(this);
    }

    private static final class Answer extends Message {
        private final Call<?> call;

        Answer(Call<?> call) {
            this.call = call;
        }

        @Override
        public StructType type() {
            return call.messageType().reply();
        }

        @Override
        public void writeFields(StructWriter out) {
            Throwable thrown = call.failure();
            if (thrown == null) {
                call.writeResult(out);
            } else {
                out.putKey(RESULT);
                out.putObject(thrown);
            }
        }

        @Override
        public void readFields(StructReader in) {
            call.readReply(in);
        }
    }

    public final boolean isReply() {
        return reply;
    }

    /** Why the call failed; null while it is not done and when it succeeded. */
    public final @Nullable Throwable failure() {
        return failure;
    }

    /** Names who waits: a thread. Must come before the call is sent. */
    public final void expectedBy(Thread thread) {
        waiter = thread;
    }

    /** Names what is to happen on completion. Must come before the call is sent. */
    public final void whenDone(Runnable action) {
        waiter = action;
    }

    /** Whether {@link #complete} runs an action, which may be the user's code. */
    public final boolean hasAction() {
        return action() != null;
    }

    /** What {@link #complete} runs, or null. */
    public final @Nullable Runnable action() {
        return waiter instanceof Runnable action && !(waiter instanceof Thread)
                ? action
                : null; // a thread is a Runnable too
    }

    @Override
    public final boolean isDone() {
        return done;
    }

    /** Ends the call with what was read into it. To be called once, by whoever took it out of the table of open calls. */
    public final void complete() {
        Object expecting = waiter;
        done = true;
        if (expecting instanceof Thread thread) {
            if (thread != Thread.currentThread()) {
                LockSupport.unpark(thread);
            }
        } else if (expecting instanceof Runnable action) {
            action.run();
        }
    }

    /** Ends the call with a failure. As {@link #complete}. */
    public final void fail(Throwable cause) {
        failure = cause;
        complete();
    }
}
