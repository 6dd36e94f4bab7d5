package dev.burin.runtime.filter;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.stack.SessionMessage;
import dev.burin.runtime.stack.TransportMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The filters of one link, from the wire upwards. There is none where no filter was asked for. */
public final class FilterChain {
    private final List<FilterLayer> layers;

    private FilterChain(List<FilterLayer> layers) {
        this.layers = List.copyOf(layers);
    }

    /**
     * Makes the filters.
     *
     * @param factories from the wire upwards; at least one
     * @throws RuntimeException when a filter says that there is to be no such link
     */
    public static FilterChain over(
            TransportMessage below, List<FilterFactory> factories, SessionOptions options, FilterHost host) {
        List<FilterLayer> layers = new ArrayList<>();
        TransportMessage top = below;
        for (FilterFactory factory : factories) {
            FilterLayer layer = new FilterLayer(factory.name(), host, options, top);
            MessageFilter filter = factory.newFilter(layer);
            layer.setFilter(
                    Objects.requireNonNull(filter, () -> "the factory of the filter " + factory.name() + " made none"));
            if (!layers.isEmpty()) {
                layers.get(layers.size() - 1).setAbove(layer);
            }
            layers.add(layer);
            top = layer;
        }
        return new FilterChain(layers);
    }

    /** What stands above the filters gives its messages to. */
    public TransportMessage top() {
        return layers.get(layers.size() - 1);
    }

    /** What stands below the filters gives its messages to. */
    public SessionMessage bottom() {
        return layers.get(0);
    }

    /** To be called before the link is read. */
    public void setAbove(SessionMessage layer) {
        layers.get(layers.size() - 1).setAbove(layer);
    }

    /** Tells the filters that they may send. To be called before anything else is sent. */
    public void opened() {
        layers.forEach(FilterLayer::opened);
    }
}
