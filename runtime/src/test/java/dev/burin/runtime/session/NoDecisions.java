package dev.burin.runtime.session;

/** A session that decides nothing. */
class NoDecisions implements Deliverer.Decisions {
    @Override
    public void untaken(IncomingOperation operation) {}

    @Override
    public void run(BatchRun run) {}
}
