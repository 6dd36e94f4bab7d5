package dev.burin.runtime.session;

/** A call or one-way message of the simulation, and what has become of it. */
final class SimCall {
    /** What its caller was told. */
    enum Told {
        NOTHING,
        ANSWER,
        NOT_EXECUTED,
        EXECUTED,
        UNKNOWN
    }

    /** What the one who runs it does. */
    enum Handler {
        AT_ONCE,
        AFTER_A_WHILE,
        SLOWLY,
        /** It ends when the faults are over. */
        STUCK,
        THROWS,
        /** Calls back before it ends. */
        NESTS,
        /** Nobody is there to run it. */
        REJECTED
    }

    final int id;
    final int client;
    final boolean fromClient;
    final int flags;
    final int order; // in which it was asked for, among those of its direction
    Handler handler = Handler.AT_ONCE;
    int size;
    int answerSize;
    int executions;
    Told told = Told.NOTHING;
    boolean isGivenUp; // by its caller
    boolean mayBeLost; // it was with an executor that forgot it: a one-way one then has no other end
    boolean wasAccepted; // by the session of its caller
    boolean wasSent; // over some link
    long number; // the last one it had
    boolean isRepeated; // under another number, behind later ones: it may have been run when its executor was killed

    SimCall(int id, int client, boolean fromClient, int flags, int order) {
        this.id = id;
        this.client = client;
        this.fromClient = fromClient;
        this.flags = flags;
        this.order = order;
    }

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    boolean isOneway() {
        return is(Frames.FLAG_ONEWAY);
    }

    @Override
    public String toString() {
        return "call " + id + (fromClient ? " of the client" : " of the server") + " flags "
                + Integer.toHexString(flags) + " " + handler + ", " + executions + " executions, told " + told;
    }
}
