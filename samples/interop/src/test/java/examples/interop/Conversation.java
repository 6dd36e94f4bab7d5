package examples.interop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recorded packets that belong together, in their order.
 *
 * @param names whether it was recorded between programs that send names in place of ids
 */
record Conversation(String name, List<Vector> steps, boolean names) {
    /** All that were recorded without filters. */
    static Stream<Conversation> all() {
        Map<String, List<Vector>> byName = Vector.all()
                .filter(Vector::captured)
                .filter(vector ->
                        !vector.name().startsWith("filter/") && !vector.name().startsWith("stream/"))
                .collect(Collectors.groupingBy(Vector::conversation, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(entry -> new Conversation(
                        entry.getKey(), entry.getValue(), entry.getKey().startsWith("names/")));
    }

    /** Whether it begins with a request. */
    boolean hasRequest() {
        return steps.get(0).toServer();
    }

    /** Whether it is a request alone. */
    boolean isRequestOnly() {
        return hasRequest() && steps.size() == 1;
    }

    @Override
    public String toString() {
        return name;
    }
}
