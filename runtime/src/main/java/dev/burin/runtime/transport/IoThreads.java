package dev.burin.runtime.transport;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The threads that everything in a process shares: event loops, the warden that watches them, a timer, and a pool for what
 * may block. They start with the first endpoint and end soon after the last.
 *
 * <p>All are daemons: a program ends when its own threads end.
 */
public final class IoThreads {
    private static final Object LOCK = new Object();
    private static @Nullable IoThreads shared; // guarded by LOCK
    private static int users; // guarded by LOCK
    private static long unusedSince; // guarded by LOCK: of System.nanoTime, while there are no users
    private static boolean endsSoon; // guarded by LOCK: the timer will look whether there are users

    /** More loops than this do not pay: a loop serves hundreds of thousands of messages a second. */
    private static final int MAX_LOOPS = 4;

    /** So long they stay without users: who opens and closes one connection after the other takes a third of the time. */
    private static final int LINGER_MILLIS = 200;

    private static final long SPARE_SECONDS = 10;
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.transport");

    private final EventLoop[] loops;
    private final AtomicInteger nextLoop = new AtomicInteger();
    private final AtomicLong threadNumber = new AtomicLong();
    private final ThreadPoolExecutor leaders;
    private final ThreadPoolExecutor workers;
    private final ScheduledThreadPoolExecutor timer;
    private final Warden warden;
    private final SpareTools spareTools = new SpareTools();
    private final Bursts connecting = Bursts.ofLinks(System::nanoTime);

    private IoThreads() {
        leaders = pool(body -> new LoopThread(body, "burin-io-" + threadNumber.incrementAndGet()));
        workers = pool(body -> daemon(body, "burin-worker-" + threadNumber.incrementAndGet()));
        timer = new WakefulTimer(body -> daemon(body, "burin-timer"), WakefulTimer.LOOK_MILLIS);
        int cores = Runtime.getRuntime().availableProcessors();
        loops = new EventLoop[Math.max(1, Math.min(MAX_LOOPS, cores / 2))];
        for (int i = 0; i < loops.length; i++) {
            loops[i] = new EventLoop(this);
        }
        warden = new Warden(loops);
    }

    /** A pool whose last tasks, given while it is being shut down, run too. */
    private static ThreadPoolExecutor pool(ThreadFactory factory) {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                SPARE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                factory,
                (task, ended) -> factory.newThread(task).start());
    }

    private static Thread daemon(Runnable body, String name) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        return thread;
    }

    /** The threads of this process; to be given back with {@link #release}. */
    public static IoThreads acquire() {
        synchronized (LOCK) {
            IoThreads threads = shared;
            if (threads == null) {
                threads = new IoThreads();
                threads.start();
                shared = threads;
            }
            users++;
            return threads;
        }
    }

    /** Gives the threads back; they end when nobody has needed them for a while. */
    public void release() {
        synchronized (LOCK) {
            users--;
            if (users > 0) {
                return;
            }
            unusedSince = System.nanoTime();
            if (endsSoon) {
                return;
            }
            endsSoon = true;
        }
        later(this::endIfUnused, LINGER_MILLIS);
    }

    /** Called by the timer. */
    private void endIfUnused() {
        long left;
        synchronized (LOCK) {
            left = LINGER_MILLIS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - unusedSince);
            endsSoon = users == 0 && left > 0;
            if (users > 0) {
                return;
            }
            if (!endsSoon) {
                shared = null;
            }
        }
        if (left > 0) {
            later(this::endIfUnused, left);
        } else {
            end();
        }
    }

    private void end() {
        warden.close();
        spareTools.close();
        for (EventLoop loop : loops) {
            loop.close();
        }
        timer.shutdownNow();
        leaders.setKeepAliveTime(1, TimeUnit.MILLISECONDS); // spare threads go; those in user code finish it
        workers.setKeepAliveTime(1, TimeUnit.MILLISECONDS);
        leaders.shutdown();
        workers.shutdown();
    }

    private void start() {
        for (EventLoop loop : loops) {
            loop.start();
        }
        warden.start();
    }

    /** A pool for what may block; a thread for each task at once. */
    public Executor workers() {
        return workers;
    }

    /** Runs what may block, soon: on the calling thread, if that leads a loop, which another one leads as long as it takes; or on a worker. */
    public void execute(Runnable task) {
        if (!(Thread.currentThread() instanceof LoopThread thread) || !thread.invite(task)) {
            workers.execute(task);
        }
    }

    /** For tasks that only take a note or hand on. */
    public ScheduledThreadPoolExecutor timer() {
        return timer;
    }

    /** Runs a task that only takes a note or hands on, in so many milliseconds. */
    void later(Runnable task, long millis) {
        Future<?> unneeded = timer.schedule(task, millis, TimeUnit.MILLISECONDS);
        assert !unneeded.isCancelled();
    }

    /** The loop for the next link. */
    EventLoop nextLoop() {
        return loops[Math.floorMod(nextLoop.getAndIncrement(), loops.length)];
    }

    void lead(EventLoop loop) {
        leaders.execute(() -> ((LoopThread) Thread.currentThread()).lead(loop));
    }

    void noteActivity() {
        warden.noteActivity();
    }

    Warden warden() {
        return warden;
    }

    /** What callers read with. */
    SpareTools spareTools() {
        return spareTools;
    }

    /** Foresees whether a thread that has connected is about to call and to wait for the answer. */
    Bursts connecting() {
        return connecting;
    }

    void log(String text, Throwable failure) {
        LOGGER.log(System.Logger.Level.WARNING, text, failure);
    }
}
