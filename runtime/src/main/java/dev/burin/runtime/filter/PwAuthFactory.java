package dev.burin.runtime.filter;

/** Makes the filter {@code PwAuth}. */
final class PwAuthFactory implements FilterFactory {
    @Override
    public String name() {
        return "PwAuth";
    }

    @Override
    public MessageFilter newFilter(FilterLink link) {
        return link.isServer() ? new PwAuthGate(link) : PwAuthClient.of(link);
    }
}
