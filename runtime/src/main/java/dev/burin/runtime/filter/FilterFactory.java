package dev.burin.runtime.filter;

/**
 * Makes the filter of one name for each link. Found with {@link java.util.ServiceLoader}, or given with {@link
 * dev.burin.runtime.SessionOptions#using}; put into the stack by the option {@code filter}. Thread-safe.
 */
public interface FilterFactory {
    /** The name that stands in the option {@code filter}. Case matters. */
    String name();

    /**
     * A filter for a link that is being made, called on a thread that may block. Messages cannot be sent before {@link
     * MessageFilter#opened}.
     *
     * @throws RuntimeException when there is to be no such link: it is closed, and not tried again
     */
    MessageFilter newFilter(FilterLink link);
}
