package dev.burin.runtime.transport;

import dev.burin.runtime.TransportException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What a link does about a peer that does not take what is sent to it: made for the first time that much waits. */
final class SlowPeer {
    private final Condition room;
    private final StallWatch stall;
    private final ReadPause pause;

    /** @param lock of the link */
    SlowPeer(TcpLink link, ReentrantLock lock, IoThreads threads, int writeTimeoutMillis) {
        room = lock.newCondition();
        stall = new StallWatch(
                threads, writeTimeoutMillis, link::bytesReceived, () -> giveUp(link, writeTimeoutMillis));
        pause = new ReadPause(lock, threads, stall, held -> link.hold(ReadingTurn.Hold.PEER_IS_SLOW, held));
    }

    private static void giveUp(TcpLink link, int writeTimeoutMillis) {
        link.close(new TransportException(
                link.remoteAddress() + " has taken nothing for " + writeTimeoutMillis
                        + " ms, while messages wait for it (option Limits.writeTimeout)",
                null));
    }

    /** So many bytes wait now. Called with the lock. */
    void queued(int bytes) {
        pause.queued(bytes);
    }

    /** The peer takes no more, after so many bytes have left. Called with the lock. */
    void stalled(long written) {
        stall.stalled(written);
    }

    /** What is signalled when nothing waits any more, and when the link is closed. */
    Condition room() {
        return room;
    }

    /** Nothing waits any more. Called with the lock. */
    void emptied() {
        room.signalAll();
        stall.ended();
        pause.emptied();
    }

    /** The link is closed. Called with the lock. */
    void end() {
        room.signalAll();
        stall.ended();
        pause.end();
    }
}
