package examples.interop;

import bar.interop.RemoteInteropClient;
import bar.interop.mix.InteropMixin;

/** The server, as its interface describes it. */
final class InteropService extends Echoes {
    private final RemoteInteropClient client;

    InteropService(RemoteInteropClient client) {
        this.client = client;
    }

    @Override
    public void nop() {}

    @Override
    public int add(int a, int b) {
        return a + b;
    }

    @Override
    public String kindOf(Object v) {
        return v == null ? "null" : v.getClass().getSimpleName();
    }

    @Override
    public InteropMixin.Box mixDouble(InteropMixin.Box box) throws InteropMixin.BoxTooBig {
        if (box.size() == InteropMixin.Size.LARGE) {
            throw new InteropMixin.BoxTooBig(box);
        }
        return new InteropMixin.Box(box.size(), box.content() + box.content());
    }

    // ---- failures ----

    @Override
    public void refuse(int level) throws Refused, Bare {
        Refusals.refuse(level);
    }

    @Override
    public int refuseOrValue(int level) throws Refused, RefusedHard, Bare {
        Refusals.refuse(level);
        return level;
    }

    @Override
    public void oopsUndeclared(String what) {
        throw new Oops(what);
    }

    @Override
    public int crash(String why) {
        throw new IllegalStateException(why);
    }

    // ---- authorization ----

    @Override
    public boolean mayEnter(String key) {
        return "sesame".equals(key);
    }

    @Override
    public String enter(String key) {
        return "welcome";
    }

    @Override
    public int never() {
        throw new AssertionError("nobody is allowed to call this");
    }

    // ---- one-way ----

    @Override
    public void note(String text) {}

    @Override
    public void noteCrash(String why) {
        throw new IllegalStateException(why);
    }

    @Override
    public void neverNote(String text) {
        throw new AssertionError("nobody is allowed to call this");
    }

    // ---- back to the client ----

    @Override
    public int callNegate(int n) {
        return client.clientNegate(n);
    }

    @Override
    public String callRefuse(int level) {
        try {
            client.clientRefuse(level);
            return "nothing";
        } catch (Refused e) {
            return e.getClass().getSimpleName() + ":" + e.reason() + ":" + e.code();
        } catch (Bare e) {
            return "Bare";
        }
    }

    @Override
    public int sendEvents(int n) {
        for (int i = 0; i < n; i++) {
            client.clientEvent(i, "event " + i);
        }
        return n;
    }

    @Override
    public String callHello(String who) {
        return client.hello(who);
    }

    @Override
    public String hello(String who) {
        return "server: hello " + who;
    }
}
