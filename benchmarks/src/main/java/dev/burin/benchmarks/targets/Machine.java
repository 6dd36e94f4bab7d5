package dev.burin.benchmarks.targets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What Linux says of the machine; other systems say nothing here. */
final class Machine {
    private Machine() {}

    /** The cores that this process may run on; none where the system does not say it. */
    static List<Integer> cpus() throws IOException {
        return value("/proc/self/status", "Cpus_allowed_list")
                .map(Machine::numbers)
                .orElse(List.of());
    }

    /** Of a list like {@code 0-3,7}. */
    static List<Integer> numbers(String list) {
        return Stream.of(list.split(","))
                .map(range -> range.split("-"))
                .flatMap(ends -> IntStream.rangeClosed(
                                Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                        .boxed())
                .toList();
    }

    /** Which processor it is, to be put after the number of cores: pages of different ones cannot be compared. */
    static String processor() throws IOException {
        String file = "/proc/cpuinfo";
        Optional<String> name = value(file, "model name");
        Optional<String> model = value(file, "model");
        return name.map(text -> " of " + text
                        + model.map(number -> " (model " + number + ")").orElse(""))
                .orElse("");
    }

    /** The first value of that name, in a file of lines like {@code name : value}. */
    private static Optional<String> value(String file, String name) throws IOException {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.map(line -> line.split(":", 2))
                    .filter(parts -> parts.length == 2 && parts[0].strip().equals(name))
                    .map(parts -> parts[1].strip())
                    .findFirst();
        }
    }
}
