package dev.burin.runtime.lifecycle;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.TransportException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a connection does next. Intent (is it wanted?) and state (what is?) are two things: most races vanish with that.
 *
 * <p>Not thread-safe: the owner gives it one event after the other and carries the actions out before the next.
 *
 * <pre>
 *            Start, Demand            Initialised
 *   DOWN ------------------> STARTING -----------> UP <-------------------------+
 *     ^                        | Failed        lost | | Stop, Idle              | Initialised
 *     | Stop                   v                    v v                         |
 *     +------------------- BACKOFF <--------------- + DRAINING                  |
 *     |                        | timer, Reset          | closed                 |
 *     |                        v                       v                        |
 *     |                   RECONNECTING <---------- IDLE_STOPPED                 |
 *     |                        | ------------------------------------------- --+
 *     |                        v permanent, or no reconnect
 *     +--------------------- FAILED --Start, Reset--> STARTING
 * </pre>
 */
public final class Lifecycle {
    private final LifecycleOptions options;
    private final Backoff backoff;
    private ConnectionState state = ConnectionState.DOWN;
    private long attempt; // the number of the last attempt
    private int failures; // since the connection last lasted
    private boolean failing; // no attempt has succeeded since one failed, or a link was lost
    private long failingSince; // while it is failing: milliseconds
    private boolean stopping; // why it is DRAINING: stopped, or else idle
    private boolean resetting; // while UP: the link is being closed, to be replaced
    private boolean wantedAgain; // while DRAINING: to be brought back afterwards
    private boolean finishing; // while DRAINING: its link was lost, and another is tried for, so that calls can finish
    private long drainedBy; // milliseconds; when DRAINING ends at the latest
    private boolean permanent; // the failure would happen again
    private boolean demanded; // while BACKOFF: there is a call that needs it
    private boolean waited; // while BACKOFF: the time before the next attempt has passed
    private @Nullable Throwable cause;
    private long now;
    private List<LifecycleAction> actions = new ArrayList<>();

    public Lifecycle(LifecycleOptions options, Backoff backoff) {
        this.options = options;
        this.backoff = backoff;
    }

    public ConnectionState state() {
        return state;
    }

    /** Why it last failed; null while it never did, and after a start. */
    public @Nullable Throwable cause() {
        return cause;
    }

    /** The number of the current attempt: the one under way, or the one that made the link there is. */
    public long attempt() {
        return attempt;
    }

    /** Whether it is being closed because it was stopped, and not because it is idle. */
    public boolean isStopping() {
        return state == ConnectionState.DRAINING && stopping;
    }

    /** Whether a call that finds no link may wait for one. */
    public boolean mayWait() {
        return switch (state) {
            case DOWN -> options.autoStart();
            case FAILED -> options.autoStart() && !permanent;
            case DRAINING -> !stopping || wantedAgain;
            case STARTING, UP, IDLE_STOPPED, BACKOFF, RECONNECTING -> true;
        };
    }

    /**
     * Takes an event.
     *
     * @param time milliseconds on a clock that never goes back
     * @return what is to be done, in this order
     */
    public List<LifecycleAction> handle(LifecycleEvent event, long time) {
        now = time;
        actions = new ArrayList<>();
        if (event instanceof LifecycleEvent.Start) {
            start();
        } else if (event instanceof LifecycleEvent.Demand) {
            demand();
        } else if (event instanceof LifecycleEvent.Stop stop) {
            stop(stop.hard());
        } else if (event instanceof LifecycleEvent.Reset) {
            reset();
        } else if (event instanceof LifecycleEvent.Idle) {
            idle();
        } else if (event instanceof LifecycleEvent.Connected connected && isCurrent(connected.attempt())) {
            connected();
        } else if (event instanceof LifecycleEvent.Initialised initialised && isCurrent(initialised.attempt())) {
            initialised();
        } else if (event instanceof LifecycleEvent.Failed failed && isCurrent(failed.attempt())) {
            failed(failed.cause(), failed.permanent(), failed.retryAfter());
        } else if (event instanceof LifecycleEvent.Again again && isCurrent(again.attempt())) {
            again();
        } else if (event instanceof LifecycleEvent.CalledOff calledOff && isCurrent(calledOff.attempt())) {
            calledOff();
        } else if (event instanceof LifecycleEvent.Closed closed && isCurrent(closed.attempt())) {
            closed(closed.cause(), closed.unfinished());
        } else if (event instanceof LifecycleEvent.TimedOut timedOut && isCurrent(timedOut.attempt())) {
            timedOut(timedOut.timer());
        }
        return actions;
    }

    private boolean isCurrent(long number) {
        return number == attempt;
    }

    // ---- what the user wants ----

    private void start() {
        switch (state) {
            case DOWN, FAILED -> begin();
            case IDLE_STOPPED -> attempt(ConnectionState.RECONNECTING);
            case DRAINING -> wantedAgain = true;
            case STARTING, UP, BACKOFF, RECONNECTING -> {}
        }
    }

    private void begin() {
        failures = 0;
        failing = false;
        permanent = false;
        cause = null;
        attempt(ConnectionState.STARTING);
    }

    private void demand() {
        demanded = true;
        if (state == ConnectionState.BACKOFF && waited) {
            attempt(ConnectionState.RECONNECTING);
            return;
        }
        if (mayWait() && state != ConnectionState.DRAINING) {
            start();
        } else if (state == ConnectionState.DRAINING && !stopping) {
            wantedAgain = true;
        }
    }

    private void stop(boolean hard) {
        switch (state) {
            case DOWN -> {}
            case FAILED, IDLE_STOPPED -> down();
            case BACKOFF -> {
                act(new LifecycleAction.StopTimer(LifecycleTimer.BACKOFF));
                down();
            }
            case STARTING, RECONNECTING -> {
                act(new LifecycleAction.CancelAttempt());
                act(new LifecycleAction.StopTimer(LifecycleTimer.INIT));
                attempt++; // what the attempt still says does not matter
                down();
            }
            case UP, DRAINING -> drain(hard);
        }
    }

    private void drain(boolean hard) {
        wantedAgain = false;
        boolean draining = state == ConnectionState.DRAINING && stopping;
        stopping = true;
        state = ConnectionState.DRAINING;
        if (finishing && hard) {
            stopFinishing();
        } else if (hard) {
            drainedBy = now;
            act(new LifecycleAction.CloseNow(new TransportException("it was stopped hard", null)));
        } else if (!draining) {
            drainedBy = now + options.drainTimeout();
            act(new LifecycleAction.StartTimer(LifecycleTimer.DRAIN, options.drainTimeout(), attempt));
            act(new LifecycleAction.CloseGracefully());
        }
    }

    /** Tries for another link, so that calls under way can finish while there is time. */
    private void finish() {
        finishing = true;
        act(new LifecycleAction.Attempt(++attempt));
        act(new LifecycleAction.StartTimer(LifecycleTimer.DRAIN, Math.max(0, drainedBy - now), attempt));
    }

    private void stopFinishing() {
        act(new LifecycleAction.CancelAttempt());
        act(new LifecycleAction.StopTimer(LifecycleTimer.BACKOFF));
        attempt++; // what the attempt still says does not matter
        drained();
    }

    /** Nobody wants it any more, and there is no link. */
    private void down() {
        state = ConnectionState.DOWN;
        act(new LifecycleAction.FailWaiting(TransportException.withoutStackTrace("it was stopped")));
    }

    private void reset() {
        switch (state) {
            case UP -> {
                resetting = true;
                act(new LifecycleAction.StopTimer(LifecycleTimer.STABLE));
                act(new LifecycleAction.CloseNow(new TransportException("the link was reset", null)));
            }
            case BACKOFF -> {
                act(new LifecycleAction.StopTimer(LifecycleTimer.BACKOFF));
                attempt(ConnectionState.RECONNECTING);
            }
            case FAILED -> begin();
            case DOWN, STARTING, RECONNECTING, DRAINING, IDLE_STOPPED -> {}
        }
    }

    private void idle() {
        if (state == ConnectionState.UP && options.idleStop() > 0) {
            state = ConnectionState.DRAINING;
            stopping = false;
            wantedAgain = false;
            act(new LifecycleAction.StopTimer(LifecycleTimer.STABLE));
            act(new LifecycleAction.StartTimer(LifecycleTimer.DRAIN, options.drainTimeout(), attempt));
            act(new LifecycleAction.CloseGracefully());
        }
    }

    private void calledOff() {
        if (state == ConnectionState.DRAINING && !stopping) {
            state = ConnectionState.UP;
            wantedAgain = false;
            act(new LifecycleAction.StopTimer(LifecycleTimer.DRAIN));
            act(new LifecycleAction.StartTimer(LifecycleTimer.STABLE, options.resetAfter(), attempt));
            act(new LifecycleAction.Open(attempt));
        }
    }

    // ---- what becomes of an attempt ----

    private void attempt(ConnectionState next) {
        state = next;
        act(new LifecycleAction.Attempt(++attempt));
    }

    private void connected() {
        if (isAttempting()) {
            act(new LifecycleAction.StartTimer(LifecycleTimer.INIT, options.initTimeout(), attempt));
            act(new LifecycleAction.Initialise(attempt));
        }
    }

    private void again() {
        if (isAttempting()) {
            act(new LifecycleAction.CancelAttempt());
            act(new LifecycleAction.StopTimer(LifecycleTimer.INIT));
            attempt(state);
        }
    }

    private boolean isAttempting() {
        return state == ConnectionState.STARTING || state == ConnectionState.RECONNECTING;
    }

    private void initialised() {
        if (isAttempting()) {
            state = ConnectionState.UP;
            resetting = false;
            failing = false;
            act(new LifecycleAction.StopTimer(LifecycleTimer.INIT));
            act(new LifecycleAction.StartTimer(LifecycleTimer.STABLE, options.resetAfter(), attempt));
            act(new LifecycleAction.Open(attempt));
        }
    }

    private void failed(Throwable why, boolean forGood, long retryAfter) {
        if (finishing && forGood) {
            stopFinishing();
            return;
        }
        if (finishing) {
            act(new LifecycleAction.CancelAttempt());
            failures++;
            long wait = Math.max(retryAfter, backoff.afterFailure(failures));
            act(new LifecycleAction.StartTimer(LifecycleTimer.BACKOFF, wait, attempt));
            return;
        }
        if (!isAttempting()) {
            return;
        }
        act(new LifecycleAction.CancelAttempt());
        act(new LifecycleAction.StopTimer(LifecycleTimer.INIT));
        act(new LifecycleAction.TellFailure(why));
        cause = why;
        failures++;
        retry(why, forGood, Math.max(retryAfter, backoff.afterFailure(failures)));
    }

    private void retry(Throwable why, boolean forGood, long delay) {
        if (!failing) {
            failing = true;
            failingSince = now;
        }
        boolean givenUp = options.giveUpAfter() > 0 && now - failingSince >= options.giveUpAfter();
        if (forGood || givenUp || !options.reconnect()) {
            permanent = forGood;
            state = ConnectionState.FAILED;
            act(new LifecycleAction.FailWaiting(why));
        } else {
            state = ConnectionState.BACKOFF;
            demanded = false;
            waited = false;
            act(new LifecycleAction.StartTimer(LifecycleTimer.BACKOFF, delay, attempt));
        }
    }

    private void closed(Throwable why, boolean unfinished) {
        switch (state) {
            case STARTING, RECONNECTING -> failed(why, false, 0);
            case UP -> {
                if (resetting) {
                    resetting = false;
                    attempt(ConnectionState.RECONNECTING);
                    return;
                }
                cause = why;
                act(new LifecycleAction.StopTimer(LifecycleTimer.STABLE));
                boolean lasted = failures == 0;
                failures++;
                retry(why, false, lasted ? backoff.afterLoss() : backoff.afterFailure(failures));
            }
            case DRAINING -> {
                if (!stopping) {
                    wantedAgain |= unfinished; // calls wait that came before the stop was known
                    drained();
                } else if (!unfinished || now >= drainedBy) {
                    drained();
                } else if (finishing) {
                    failed(why, false, 0);
                } else {
                    finish();
                }
            }
            case DOWN, BACKOFF, IDLE_STOPPED, FAILED -> {}
        }
    }

    private void drained() {
        act(new LifecycleAction.StopTimer(LifecycleTimer.DRAIN));
        boolean again = wantedAgain;
        wantedAgain = false;
        finishing = false;
        if (stopping) {
            down();
            if (again) {
                begin();
            }
        } else if (again) {
            attempt(ConnectionState.RECONNECTING);
        } else {
            state = ConnectionState.IDLE_STOPPED;
        }
    }

    private void timedOut(LifecycleTimer timer) {
        switch (timer) {
            case BACKOFF -> {
                waited = true;
                if (state == ConnectionState.BACKOFF && (demanded || !options.onDemand())) {
                    attempt(ConnectionState.RECONNECTING);
                } else if (finishing) {
                    finish();
                }
            }
            case INIT ->
                failed(
                        new TransportException(
                                "setting up the initial state took more than " + options.initTimeout()
                                        + " ms (option Lifecycle.initTimeout)",
                                null),
                        false,
                        0);
            case STABLE -> {
                if (state == ConnectionState.UP) {
                    failures = 0;
                }
            }
            case DRAIN -> {
                if (finishing) {
                    cause = new TransportException(
                            "the connection was lost while it was being stopped, and " + "could not be made again in "
                                    + options.drainTimeout() + " ms (option Lifecycle.drainTimeout)",
                            null);
                    stopFinishing();
                } else if (state == ConnectionState.DRAINING) {
                    drainedBy = now;
                    act(new LifecycleAction.CloseNow(new TransportException(
                            "calls were still under way " + options.drainTimeout()
                                    + " ms after the stop (option Lifecycle.drainTimeout)",
                            null)));
                }
            }
        }
    }

    private void act(LifecycleAction action) {
        actions.add(action);
    }
}
