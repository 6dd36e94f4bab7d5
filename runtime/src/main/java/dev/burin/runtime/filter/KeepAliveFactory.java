package dev.burin.runtime.filter;

/** Makes the filter {@code KeepAlive}. */
final class KeepAliveFactory implements FilterFactory {
    @Override
    public String name() {
        return "KeepAlive";
    }

    @Override
    public MessageFilter newFilter(FilterLink link) {
        return new KeepAlive(link);
    }
}
