package dev.burin.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one measurement came to, by name. In a file it is a line of JSON; reading takes what {@link #write} has written. */
public final class Row {
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":(?:\"([^\"]*)\"|([^,}]+))");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Double> numbers = new LinkedHashMap<>();

    public Row with(String name, String text) {
        texts.put(name, text);
        return this;
    }

    public Row with(String name, double number) {
        numbers.put(name, number);
        return this;
    }

    /** The text of that name, or an empty one. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The number of that name, or NaN. */
    public double number(String name) {
        return numbers.getOrDefault(name, Double.NaN);
    }

    String json() {
        List<String> fields = new ArrayList<>();
        texts.forEach((name, text) -> fields.add("\"" + name + "\":\"" + text + "\""));
        numbers.forEach((name, number) -> fields.add(String.format(Locale.ROOT, "\"%s\":%.3f", name, number)));
        return fields.stream().collect(Collectors.joining(",", "{", "}"));
    }

    /** Writes rows as an array of JSON. */
    public static void write(List<Row> rows, Path file) throws IOException {
        Files.writeString(file, rows.stream().map(Row::json).collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }

    /** Reads what {@link #write} has written. */
    public static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("{")) {
                rows.add(parse(line));
            }
        }
        return rows;
    }

    private static Row parse(String line) {
        Row row = new Row();
        Matcher field = FIELD.matcher(line);
        while (field.find()) {
            if (field.group(2) != null) {
                row.with(field.group(1), field.group(2));
            } else {
                row.with(field.group(1), Double.parseDouble(field.group(3)));
            }
        }
        return row;
    }
}
