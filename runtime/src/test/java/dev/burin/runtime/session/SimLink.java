package dev.burin.runtime.session;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * One end of a connection that is simulated: a pipe of frames to the other end, in order, with a delay. A connection that is
 * cut loses any suffix of what is in its pipes, and what is left may come much later.
 */
final class SimLink implements SessionLink {
    /** Who has an end of it. */
    interface Owner {
        void received(SimLink link, byte[] data, int length);

        void lost(SimLink link, boolean isOrderly);
    }

    private static final int NOISE = 0x55;

    private final SimWorld world;
    private final SimOracle oracle;
    final String name;
    final boolean isClient;
    Owner owner;
    private SimLink other;
    private final int delay;
    private final Deque<byte[]> pipe = new ArrayDeque<>();
    private long lastAt;
    private boolean isHeld; // nothing leaves the pipe for now
    boolean isHoled; // nothing gets into it any more
    boolean isClosed; // by its owner
    boolean isDead; // cut
    private boolean isTold; // its owner knows that it is lost
    long sentCount;

    @Nullable
    Object session; // whose it is, for the oracle
    /** Frames are looked at, and lost when it says so, before they are sent. */
    @Nullable
    Watcher watcher;

    interface Watcher {
        /** False to lose the frame. */
        boolean sends(SimLink from, byte[] frame);
    }

    private SimLink(SimWorld world, SimOracle oracle, String name, boolean isClient, Owner owner, int delay) {
        this.world = world;
        this.oracle = oracle;
        this.name = name;
        this.isClient = isClient;
        this.owner = owner;
        this.delay = delay;
        this.other = this;
    }

    /** Makes both ends; the one returned is the client's. */
    static SimLink connect(SimWorld world, SimOracle oracle, String name, Owner client, Owner server, int delay) {
        SimLink near = new SimLink(world, oracle, name, true, client, delay);
        SimLink far = new SimLink(world, oracle, name, false, server, delay);
        near.other = far;
        far.other = near;
        return near;
    }

    SimLink other() {
        return other;
    }

    @Override
    public void send(byte[] buffer, int offset, int length, boolean now) {
        if (isClosed) {
            return;
        }
        byte[] frame = Arrays.copyOfRange(buffer, offset, offset + length);
        Arrays.fill(buffer, offset - Frames.ROOM, offset, (byte) NOISE);
        world.frames++;
        sentCount++;
        if (!isDead || SimFrames.type(frame) == Frames.RESUME_OK) { // a late one may take a session over
            oracle.sent(this, frame);
        }
        if (isDead) {
            return;
        }
        if (world.isTraced() && SimFrames.type(frame) != Frames.PING && SimFrames.type(frame) != Frames.PONG) {
            world.trace(() -> name + (isClient ? " -> " : " <- ") + SimFrames.describe(frame));
        }
        if (isHoled || (watcher != null && !watcher.sends(this, frame))) {
            return;
        }
        put(frame);
    }

    private void put(byte[] frame) {
        pipe.add(frame);
        lastAt = Math.max(lastAt, world.now() + world.below(delay + 1));
        world.at(lastAt, this::deliver);
    }

    /** Puts a frame into the pipe that nobody has sent. */
    void forge(byte[] frame) {
        put(frame);
    }

    private void deliver() {
        if (isHeld) {
            return;
        }
        byte[] frame = pipe.poll();
        if (frame != null) {
            int length = frame.length;
            other.owner.received(other, frame, length);
            Arrays.fill(frame, (byte) NOISE);
        }
    }

    @Override
    public void abort(String why) {
        close(why);
    }

    @Override
    public void close(@Nullable String why) {
        if (isClosed) {
            return;
        }
        isClosed = true;
        world.trace(() -> name + (isClient ? " client" : " server") + " closes: " + why);
        tell(false);
        if (!isDead && !isHoled && !isHeld) {
            lastAt = Math.max(lastAt, world.now() + world.below(delay + 1));
            world.at(lastAt, () -> {
                if (!other.isHeld && !isHeld) {
                    other.tell(true);
                }
            });
        }
    }

    private void tell(boolean isOrderly) {
        if (!isTold) {
            isTold = true;
            world.soon(() -> owner.lost(this, isOrderly));
        }
    }

    /** Cuts the connection: each direction keeps a part of what is under way, which comes after a while. */
    void cut(int zombieTime, int clientHears, int serverHears) {
        world.trace(() -> name + " is cut");
        cutPipe(zombieTime);
        other.cutPipe(zombieTime);
        SimLink client = isClient ? this : other;
        if (clientHears >= 0) {
            world.after(clientHears, () -> client.tell(false));
        }
        if (serverHears >= 0) {
            world.after(serverHears, () -> client.other.tell(false));
        }
    }

    private void cutPipe(int zombieTime) {
        isDead = true;
        int kept = world.below(pipe.size() + 1);
        while (pipe.size() > kept) {
            pipe.removeLast();
        }
        if (zombieTime > 0) {
            hold(zombieTime);
        }
    }

    /** Nothing leaves the pipe for a time; then all of it. */
    void hold(int time) {
        isHeld = true;
        world.after(time, () -> {
            isHeld = false;
            while (!pipe.isEmpty()) {
                deliver();
            }
            if (isClosed) {
                other.tell(true);
            }
        });
    }

    int inPipe() {
        return pipe.size();
    }
}
