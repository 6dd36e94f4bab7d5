package dev.burin.benchmarks.call;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How often a process was seen at work on each part. */
record Profile(Map<Part, Long> samples) {
    /**
     * That of stacks.
     *
     * @param collapsed a line for each: the stack as of {@link Part#of}, a space, and how often it was seen
     */
    static Profile ofStacks(String collapsed) {
        Map<Part, Long> samples = new EnumMap<>(Part.class);
        for (String line : collapsed.lines().toList()) {
            int space = line.lastIndexOf(' ');
            samples.merge(Part.of(line.substring(0, space)), Long.parseLong(line.substring(space + 1)), Long::sum);
        }
        return new Profile(samples);
    }

    static Profile parse(String text) {
        Map<Part, Long> samples = new EnumMap<>(Part.class);
        String[] numbers = text.split(" ");
        for (Part part : Part.values()) {
            samples.put(part, Long.parseLong(numbers[part.ordinal()]));
        }
        return new Profile(samples);
    }

    String format() {
        return Arrays.stream(Part.values())
                .map(part -> samples.getOrDefault(part, 0L).toString())
                .collect(Collectors.joining(" "));
    }

    /** That of one part in all of them; 0 when there are none. */
    double share(Part part) {
        long all = samples.values().stream().mapToLong(Long::longValue).sum();
        return all == 0 ? 0 : (double) samples.getOrDefault(part, 0L) / all;
    }
}
