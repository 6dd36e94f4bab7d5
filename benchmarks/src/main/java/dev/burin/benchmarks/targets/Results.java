package dev.burin.benchmarks.targets;

import dev.burin.benchmarks.Numbers;
import dev.burin.benchmarks.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** What was measured, by where it was. */
final class Results {
    private final Map<Place, List<Row>> rows = new EnumMap<>(Place.class);

    /** What the processes had to run on. */
    enum Place {
        ONE_CORE,
        /** One for each end, if there are two. */
        A_CORE_EACH,
        ALL_CORES
    }

    void add(Place place, List<Row> measured) {
        rows.merge(
                place,
                measured,
                (before, more) -> java.util.stream.Stream.concat(before.stream(), more.stream())
                        .toList());
    }

    /** The median of the rounds; NaN when there are none. */
    double median(Place place, String work, String peer, String name) {
        return Numbers.median(
                rounds(place, work, peer).mapToDouble(row -> row.number(name)).toArray());
    }

    /** Of ours to that of the peer in the same round: the median; NaN when one of the two was not measured. */
    double ratio(Place place, String work, String name, String ours, String peer) {
        return Numbers.median(rounds(place, work, ours)
                .flatMapToDouble(row -> rounds(place, work, peer)
                        .filter(other -> other.number("round") == row.number("round"))
                        .flatMapToDouble(other -> DoubleStream.of(row.number(name) / other.number(name))))
                .toArray());
    }

    private java.util.stream.Stream<Row> rounds(Place place, String work, String peer) {
        return rows.getOrDefault(place, List.of()).stream()
                .filter(row -> row.text("work").equals(work) && row.text("peer").equals(peer));
    }
}
