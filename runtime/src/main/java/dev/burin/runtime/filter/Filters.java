package dev.burin.runtime.filter;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds filters by name: those of the user's own first, then ours. */
public final class Filters {
    private static final Pattern SEPARATORS = Pattern.compile("[,:;|\\s]+");

    private Filters() {}

    /**
     * The factories of the filters that the options ask for, from the wire upwards.
     *
     * @throws IllegalArgumentException when there is no filter of that name, or one is named twice
     */
    public static List<FilterFactory> of(SessionOptions options) {
        List<FilterFactory> chosen = new ArrayList<>();
        String names = options.get(Options.FILTER);
        if (names.isBlank()) {
            return chosen;
        }
        Map<String, FilterFactory> known = known(options);
        for (String name : SEPARATORS.split(names, -1)) {
            if (name.isEmpty()) {
                continue;
            }
            FilterFactory factory = known.get(name);
            if (factory == null) {
                throw new IllegalArgumentException("there is no filter '" + name + "'; there are "
                        + String.join(", ", known.keySet()) + ", and case matters");
            }
            if (chosen.contains(factory)) {
                throw new IllegalArgumentException("the filter " + name + " is named twice");
            }
            chosen.add(factory);
        }
        return chosen;
    }

    private static Map<String, FilterFactory> known(SessionOptions options) {
        Map<String, FilterFactory> known = new TreeMap<>();
        for (FilterFactory ours : List.of(new KeepAliveFactory(), new PwAuthFactory(), new LoggerFactory())) {
            known.put(ours.name(), ours);
        }
        for (FilterFactory found : ServiceLoader.load(FilterFactory.class)) {
            known.put(found.name(), found);
        }
        for (FilterFactory given : options.services(FilterFactory.class)) {
            known.put(given.name(), given);
        }
        return known;
    }
}
