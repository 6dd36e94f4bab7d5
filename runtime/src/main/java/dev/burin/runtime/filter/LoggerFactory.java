package dev.burin.runtime.filter;

/** Makes the filter {@code Logger}. */
final class LoggerFactory implements FilterFactory {
    @Override
    public String name() {
        return "Logger";
    }

    @Override
    public MessageFilter newFilter(FilterLink link) {
        return new MessageLog(link);
    }
}
