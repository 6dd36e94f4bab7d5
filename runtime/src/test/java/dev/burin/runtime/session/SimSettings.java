package dev.burin.runtime.session;

import java.lang.reflect.Field;

/** What happens in a simulation, and how often; times in milliseconds, 0 for never. */
final class SimSettings {
    int clients = 1;
    int calls = 30; // of each client, and to each
    int callGap = 20;
    int window = 8;
    int credit = 1 << 20;
    int recordBytes = 1 << 20;
    int queueLimit = 100_000;
    int ackDelay = 200;
    int lease = 120_000;
    int idleLease = 1_800_000;
    int keepAlive = 5_000;
    boolean digests;
    boolean initialiseAlways;
    int initCalls;
    int delay = 5;
    int reconnectDelay = 50;
    long startNumber = 1;
    int sessions = 10_000;

    int cutEvery;
    int zombieTime; // at most
    double halfOpen; // cuts that the server does not hear of
    double blackHoles; // cuts that nobody hears of
    double longOutages; // longer than the lease
    int crashEvery;
    int downTime = 500;
    int level; // of the store: none, results, requests
    int storeDelay;
    double storeRefuses;
    int pauseEvery;
    int pauseTime;
    int drainEvery;
    int idleAfter;
    int holdEvery;
    double cancels;
    double deadlines;
    double oneways;
    double nested;
    double idempotent;
    double slow;
    double stuck;
    double throwing;
    double rejected;
    int size = 50;
    Fault fault = Fault.NONE;

    /** Everything by chance. */
    static SimSettings random(SimWorld world) {
        SimSettings some = new SimSettings();
        some.clients = world.oneOf(1, 1, 1, 2);
        some.calls = world.oneOf(5, 20, 40);
        some.callGap = world.oneOf(1, 10, 100);
        some.window = world.oneOf(1, 2, 3, 4, 8, 128);
        some.credit = world.oneOf(1, 200, 1000, 1 << 20);
        some.recordBytes = world.oneOf(100, 1000, 1 << 20);
        some.queueLimit = world.oneOf(5, 1000, 1000, 1000);
        some.ackDelay = world.oneOf(1, 50, 200);
        some.lease = world.oneOf(500, 5_000, 120_000);
        some.idleLease = world.oneOf(600, 1_800_000);
        some.keepAlive = world.oneOf(500, 5_000);
        some.digests = world.chance(0.1);
        some.initialiseAlways = world.chance(0.1);
        some.initCalls = world.oneOf(0, 0, 1, 3);
        some.delay = world.oneOf(0, 5, 50);
        some.reconnectDelay = world.oneOf(0, 20, 300);
        some.cutEvery = world.oneOf(0, 30, 100, 300, 1000);
        some.zombieTime = world.oneOf(0, 100, 2_000);
        some.halfOpen = world.oneOf(0, 0, 3, 10) / 10.0;
        some.blackHoles = world.oneOf(0, 0, 0, 2) / 10.0;
        some.longOutages = world.oneOf(0, 0, 1, 3) / 10.0;
        some.crashEvery = world.oneOf(0, 0, 0, 500, 2_000);
        some.downTime = world.oneOf(0, 100, 1_000);
        some.level = world.oneOf(0, 1, 2);
        some.storeDelay = world.oneOf(0, 0, 5, 50);
        some.storeRefuses = world.oneOf(0, 0, 0, 1) / 10.0;
        some.pauseEvery = world.oneOf(0, 0, 0, 500);
        some.pauseTime = world.oneOf(200, 3_000);
        some.drainEvery = world.oneOf(0, 0, 0, 1_000);
        some.idleAfter = world.oneOf(0, 0, 20, 200);
        some.holdEvery = world.oneOf(0, 0, 300);
        some.cancels = world.oneOf(0, 0, 1, 3) / 10.0;
        some.deadlines = world.oneOf(0, 0, 1, 3) / 10.0;
        some.oneways = world.oneOf(0, 1, 5) / 10.0;
        some.nested = world.oneOf(0, 0, 2) / 10.0;
        some.idempotent = world.oneOf(0, 0, 3) / 10.0;
        some.slow = world.oneOf(0, 1, 4) / 10.0;
        some.stuck = world.oneOf(0, 0, 1) / 20.0;
        some.throwing = world.oneOf(0, 1) / 10.0;
        some.rejected = world.oneOf(0, 0, 1) / 10.0;
        some.size = world.oneOf(10, 50, 500);
        if (some.nested > 0) {
            some.recordBytes = Math.max(some.recordBytes, some.credit < 1 << 20 ? 1 << 20 : 0);
        }
        if (some.initialiseAlways) {
            some.nested = 0; // what was begun before may need the window that its renewal needs: until the init timeout
        }
        if (world.chance(0.02)) {
            some.startNumber = Frames.COUNTER_LIMIT - 3 - world.below(10);
        }
        return some;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Field field : SimSettings.class.getDeclaredFields()) {
            try {
                text.append(field.getName()).append('=').append(field.get(this)).append(' ');
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return text.toString();
    }

    SessionSettings toSession() {
        return new SessionSettings(
                new SessionLimits(lease, idleLease, window, credit, 1 << 20, keepAlive),
                recordBytes,
                queueLimit,
                1 << 22,
                ackDelay,
                digests,
                initialiseAlways,
                2_000,
                1_000);
    }
}
