package dev.burin.maven;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run did, kept in a file so that the next one can tell whether there is anything to do and which outputs no
 * longer have a source. Immutable.
 *
 * @param key digest of everything that decides the outputs beside the inputs: options, files to compile, our version
 * @param inputs digests by name, as {@link Inputs} has them
 * @param outputs digests by path below the output directory
 * @param warnings what was said, to be said again
 */
record BuildRecord(
        String key, SortedMap<String, String> inputs, SortedMap<String, String> outputs, List<Diagnostic> warnings) {

    /** The record of a run that has not been. */
    static final BuildRecord NONE =
            new BuildRecord("", Collections.emptySortedMap(), Collections.emptySortedMap(), List.of());

    private static final String FORMAT = "burin-build-record-1";

    /** Makes the collections unmodifiable. */
    BuildRecord {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
        warnings = List.copyOf(warnings);
    }

    /** Returns what a file says; {@link #NONE} when it is not there or nothing that we wrote. */
    static BuildRecord read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try {
            return parse(Files.readAllLines(file));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return NONE;
        }
    }

    /** Writes the record, with its directory when that is missing. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(FORMAT);
        lines.add(line("key", key));
        inputs.forEach((name, digest) -> lines.add(line("input", digest, name)));
        outputs.forEach((path, digest) -> lines.add(line("output", digest, path)));
        for (Diagnostic warning : warnings) {
            List<String> fields = new ArrayList<>(
                    List.of("warning", warning.file(), "" + warning.line(), "" + warning.column(), warning.text()));
            fields.addAll(warning.details());
            lines.add(line(fields.toArray(String[]::new)));
        }
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private static BuildRecord parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
            return NONE;
        }
        String key = "";
        SortedMap<String, String> inputs = new TreeMap<>();
        SortedMap<String, String> outputs = new TreeMap<>();
        List<Diagnostic> warnings = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = fields(line);
            switch (fields[0]) {
                case "key" -> key = field(fields, 1);
                case "input" -> inputs.put(field(fields, 2), field(fields, 1));
                case "output" -> outputs.put(field(fields, 2), field(fields, 1));
                case "warning" -> warnings.add(warning(fields));
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new BuildRecord(key, inputs, outputs, warnings);
    }

    private static Diagnostic warning(String[] fields) {
        int line = Integer.parseInt(field(fields, 2));
        int column = Integer.parseInt(field(fields, 3));
        List<String> details = Arrays.asList(fields).subList(5, fields.length);
        return new Diagnostic(false, field(fields, 1), line, column, field(fields, 4), details);
    }

    private static String field(String[] fields, int index) {
        if (index >= fields.length) {
            throw new IllegalArgumentException("a field is missing");
        }
        return fields[index];
    }

    private static String line(String... fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            line.append(line.isEmpty() ? "" : "\t")
                    .append(field.replace("\\", "\\\\")
                            .replace("\t", "\\t")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r"));
        }
        return line.toString();
    }

    private static String[] fields(String line) {
        return Arrays.stream(line.split("\t", -1)).map(BuildRecord::unescape).toArray(String[]::new);
    }

    private static String unescape(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                char escaped = field.charAt(++i);
                text.append(
                        switch (escaped) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> escaped;
                        });
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
