package dev.burin.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a session or a listener is to be made: an address, the options in it, and what cannot stand in an address. Immutable;
 * the methods that change something return a copy.
 */
public final class SessionOptions {
    private final String uri;
    private final Address address;
    private final Map<Option<?>, Object> values;
    private final List<SessionListener> listeners;
    private final List<Object> services;

    private SessionOptions(
            String uri,
            Address address,
            Map<Option<?>, Object> values,
            List<SessionListener> listeners,
            List<Object> services) {
        this.uri = uri;
        this.address = address;
        this.values = Map.copyOf(values);
        this.listeners = List.copyOf(listeners);
        this.services = List.copyOf(services);
    }

    /**
     * The options that {@code uri} states, such as {@code tcp://localhost:4001?TcpTransport.noDelay=true}.
     *
     * @throws IllegalArgumentException when it is no address, or holds an option that there is not, or a value that the
     *     option does not take
     */
    public static SessionOptions of(String uri) {
        Address address = Address.parse(uri);
        Map<Option<?>, Object> values = new HashMap<>();
        address.options().forEach((name, text) -> {
            Option<?> option = Options.named(name);
            values.put(option, option.parse(text));
        });
        return new SessionOptions(uri, address, values, List.of(), List.of());
    }

    /** The same with one option set, in place of what the address says. */
    public <T> SessionOptions with(Option<T> option, T value) {
        Map<Option<?>, Object> changed = new HashMap<>(values);
        changed.put(option, option.parse(String.valueOf(value)));
        return new SessionOptions(uri, address, changed, listeners, services);
    }

    /** The same, started by the first call: {@link Options#AUTO_START}. */
    public SessionOptions autoStart(boolean starts) {
        return with(Options.AUTO_START, starts);
    }

    /** The same, stopped after a time of nothing: {@link Options#IDLE_STOP}; zero for never. */
    public SessionOptions idleStop(Duration time) {
        return with(Options.IDLE_STOP, Math.toIntExact(time.toMillis()));
    }

    /** The same, reconnecting with waits drawn at random from zero to a limit that grows from one to the other. */
    public SessionOptions reconnect(Duration minDelay, Duration maxDelay) {
        return with(Options.RECONNECT_MIN_DELAY, Math.toIntExact(minDelay.toMillis()))
                .with(Options.RECONNECT_MAX_DELAY, Math.toIntExact(maxDelay.toMillis()));
    }

    /** The same with somebody who is told what happens to each session, before the implementation is. */
    public SessionOptions listener(SessionListener listener) {
        List<SessionListener> more = new ArrayList<>(listeners);
        more.add(listener);
        return new SessionOptions(uri, address, values, more, services);
    }

    /** The same with somebody who says which users may come in, for the filter {@code PwAuth} of a listener. */
    public SessionOptions authenticator(Authenticator authenticator) {
        return using(authenticator);
    }

    /** The same with the user and the password to connect with, for the filter {@code PwAuth} of a client. */
    public SessionOptions credentials(String user, String password) {
        Credentials credentials = new Credentials(user, password);
        return credentials(session -> credentials);
    }

    /** The same with somebody who knows the user and the password to connect with. */
    public SessionOptions credentials(CredentialSource source) {
        return using(source);
    }

    /** The same with somebody who is told what the stack does: for metrics. */
    public SessionOptions stackListener(StackListener listener) {
        return using(listener);
    }

    /**
     * The same with another time than that of the system: for tests. Both ends should have the same.
     *
     * <p>By it go the time limits of calls, idle stops, waits between attempts and for a state, initial states, drains, the
     * limit for a first byte, all that sessions time (handshakes, leases, acknowledgements, their keep-alive), and what filters
     * schedule ({@code KeepAlive}, {@code PwAuth}, those of users). By the time of the system go what transports wait for (to
     * connect, for a TLS handshake, for a peer that does not read), what stores keep and wait for, what a {@link StackListener}
     * is told of the duration of calls, and the log.
     */
    public SessionOptions ticker(Ticker ticker) {
        return using(ticker);
    }

    /**
     * The same with an object of the application's own that a layer of the stack is to use, such as a {@code
     * FilterFactory}. The layer says which types it looks for.
     */
    public SessionOptions using(Object service) {
        List<Object> more = new ArrayList<>(services);
        more.add(service);
        return new SessionOptions(uri, address, values, listeners, more);
    }

    /** What was given with {@link #using} and is of that type, in the order given. */
    public <T> List<T> services(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Object service : services) {
            if (type.isInstance(service)) {
                found.add(type.cast(service));
            }
        }
        return List.copyOf(found);
    }

    /** The value of an option: what was set, or else its default. */
    @SuppressWarnings("unchecked") // values are put in under an option of their own type
    public <T> T get(Option<T> option) {
        Object value = values.get(option);
        return value == null ? option.defaultValue() : (T) value;
    }

    /** Whether an option was given, in the address or in Java. */
    public boolean isSet(Option<?> option) {
        return values.containsKey(option);
    }

    /** The address, with the options that were given in it; it may hold a password. */
    public String uri() {
        return uri;
    }

    public String scheme() {
        return address.scheme();
    }

    /** The host, without brackets; empty when the address has none. */
    public String host() {
        return address.host();
    }

    /** The port, or -1 when the address has none. */
    public int port() {
        return address.port();
    }

    /** What stands behind the host, without the slash that separates them. */
    public String path() {
        return address.path();
    }

    public @Nullable String user() {
        return address.user();
    }

    public @Nullable String password() {
        return address.password();
    }

    /** Who is told what happens to each session. */
    public List<SessionListener> listeners() {
        return listeners;
    }

    /** The address that reaches {@code host} (in brackets if it is an IPv6 address) and {@code port}, without options. */
    public String withAddress(String host, int port) {
        return scheme() + "://" + host + ":" + port;
    }

    /** The address as it may be shown: without a password. */
    @Override
    public String toString() {
        return Address.withoutPassword(uri);
    }
}
