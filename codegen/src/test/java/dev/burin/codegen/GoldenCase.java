package dev.burin.codegen;

import dev.burin.idl.CompileRequest;
import dev.burin.idl.CompileResult;
import dev.burin.idl.IdlCompiler;
import dev.burin.idl.model.LinkedModel;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory of interfaces with the Java that they give beside them. Interfaces in sub-directories are mixins. */
record GoldenCase(Path directory) {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path ALL = RESOURCES.resolve("golden");
    private static final Path SUPPORT = RESOURCES.resolve("support");

    static Stream<GoldenCase> all() {
        return list(ALL).filter(Files::isDirectory).map(GoldenCase::new);
    }

    static GoldenCase of(String name) {
        return new GoldenCase(ALL.resolve(name));
    }

    List<GeneratedFile> generate() {
        return JavaGenerator.generate(models(), options());
    }

    /** What is generated, with the classes written by hand that interfaces name. */
    List<GeneratedFile> sources() throws IOException {
        List<GeneratedFile> sources = new ArrayList<>(generate());
        javaFiles(SUPPORT).forEach((path, text) -> sources.add(new GeneratedFile(path, text, false)));
        return sources;
    }

    private List<LinkedModel> models() {
        return list(directory)
                .filter(path -> path.toString().endsWith(".etch"))
                .map(GoldenCase::model)
                .toList();
    }

    private static LinkedModel model(Path file) {
        CompileResult result = IdlCompiler.compile(CompileRequest.of(file));
        return result.model().orElseThrow(() -> new AssertionError(result.findings()));
    }

    private GeneratorOptions options() {
        Properties properties = new Properties();
        Path file = directory.resolve("options.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new GeneratorOptions(
                What.valueOf(properties.getProperty("what", "BOTH")),
                Boolean.parseBoolean(properties.getProperty("skeletons")));
    }

    /** The Java that is expected, by path. */
    Map<String, String> expected() throws IOException {
        return javaFiles(directory);
    }

    private static Map<String, String> javaFiles(Path directory) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    /** Makes what is generated the expectation. */
    void update(Map<String, String> texts) throws IOException {
        for (String old : expected().keySet()) {
            Files.delete(directory.resolve(old));
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = directory.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }

    private static Stream<Path> list(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return directory.getFileName().toString();
    }
}
