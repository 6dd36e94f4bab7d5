package dev.burin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.codegen.GeneratedFile;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Service;
import dev.burin.idl.source.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerationTest {

    private static final String GOOD = "module a\n\nservice A {\n    int count()\n}\n";
    private static final String BAD = "module a\n\nservice A {\n    Nothing count()\n}\n";
    private static final String ODD = "module a\n\nservice A {\n    struct Unused( int x )\n    int count()\n}\n";

    @TempDir
    private Path directory;

    private final CountingGenerator generator = new CountingGenerator();
    private boolean failOnWarning;
    private String key = "1";

    @Test
    void a_second_run_has_nothing_to_do() throws IOException {
        source("A.etch", GOOD);

        assertThat(run().result()).isEqualTo(GenerationResult.GENERATED);
        assertThat(run().result()).isEqualTo(GenerationResult.UP_TO_DATE);
        assertThat(generator.runs).isEqualTo(1);
    }

    @Test
    void another_key_generates_again_and_writes_nothing_that_is_the_same() throws IOException {
        source("A.etch", GOOD);
        run();

        key = "2";
        GenerationOutcome outcome = run();

        assertThat(outcome.result()).isEqualTo(GenerationResult.GENERATED);
        assertThat(outcome.changes().any()).isFalse();
    }

    @Test
    void a_new_file_is_noticed() throws IOException {
        source("A.etch", GOOD);
        run();
        source("sub/B.etch", GOOD.replace("service A", "service B"));

        assertThat(run().changes()).isEqualTo(new OutputDirectory.Changes(1, 0));
        assertThat(directory.resolve("out/a/B.java")).exists();
    }

    @Test
    void an_error_leaves_the_java_of_the_last_run_alone() throws IOException {
        source("A.etch", GOOD);
        run();
        source("A.etch", BAD);

        GenerationOutcome outcome = run();

        assertThat(outcome.result()).isEqualTo(GenerationResult.FAILED);
        assertThat(outcome.diagnostics()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(4);
            assertThat(error.column()).isEqualTo(5);
        });
        assertThat(directory.resolve("out/a/A.java")).exists();
    }

    @Test
    void an_error_that_is_taken_back_leaves_nothing_to_do() throws IOException {
        source("A.etch", GOOD);
        run();
        source("A.etch", BAD);
        run();
        source("A.etch", GOOD);

        assertThat(run().result()).isEqualTo(GenerationResult.UP_TO_DATE);
    }

    @Test
    void warnings_are_said_again_when_nothing_has_changed() throws IOException {
        source("A.etch", ODD);

        GenerationOutcome first = run();
        GenerationOutcome second = run();

        assertThat(first.result()).isEqualTo(GenerationResult.GENERATED);
        assertThat(first.diagnostics()).hasSize(1);
        assertThat(second.result()).isEqualTo(GenerationResult.UP_TO_DATE);
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
    }

    @Test
    void warnings_fail_the_run_when_they_are_to_also_if_nothing_has_changed() throws IOException {
        source("A.etch", ODD);
        failOnWarning = true;
        assertThat(run().result()).isEqualTo(GenerationResult.FAILED_ON_WARNING);
        assertThat(directory.resolve("out")).doesNotExist();

        failOnWarning = false;
        run();
        failOnWarning = true;

        assertThat(run().result()).isEqualTo(GenerationResult.FAILED_ON_WARNING);
    }

    @Test
    void without_files_the_java_goes_away() throws IOException {
        source("A.etch", GOOD);
        run();
        Files.delete(directory.resolve("src/A.etch"));

        assertThat(run().result()).isEqualTo(GenerationResult.NO_SOURCES);
        assertThat(directory.resolve("out/a")).doesNotExist();
        assertThat(directory.resolve("record")).doesNotExist();
    }

    @Test
    void a_mixin_found_elsewhere_is_noticed_when_one_appears_nearer() throws IOException {
        source("A.etch", GOOD.replace("int count()", "mixin b.B"));
        TestFiles.write(directory.resolve("more/B.etch"), "module b service B { int far() }\n");
        run();
        assertThat(run().result()).isEqualTo(GenerationResult.UP_TO_DATE);

        source("B.etch", "module b service B { int near() }\n");

        assertThat(run().result()).isEqualTo(GenerationResult.GENERATED);
    }

    @Test
    void skeletons_are_written_once() throws IOException {
        source("A.etch", GOOD);
        run();
        assertThat(directory.resolve("mine/a/ImplA.java")).exists();

        TestFiles.write(directory.resolve("mine/a/ImplA.java"), "edited");
        key = "2";
        run();

        assertThat(directory.resolve("mine/a/ImplA.java")).hasContent("edited");
    }

    private void source(String path, String text) throws IOException {
        TestFiles.write(directory.resolve("src").resolve(path), text);
    }

    private GenerationOutcome run() throws IOException {
        return Generation.run(new GenerationRequest(
                new SourceSet(directory.resolve("src"), List.of("**/*.etch"), List.of()),
                SearchPath.empty()
                        .with(directory.resolve("src"), Origin.SOURCE)
                        .with(directory.resolve("more"), Origin.SOURCE),
                generator,
                key,
                new TreeSet<>(),
                failOnWarning,
                directory.resolve("out"),
                directory.resolve("mine"),
                directory.resolve("record")));
    }

    private static final class CountingGenerator implements Generator {

        private int runs;

        @Override
        public List<GeneratedFile> generate(List<LinkedModel> models) {
            runs++;
            List<GeneratedFile> files = new ArrayList<>();
            for (LinkedModel model : models) {
                for (Service service : model.services()) {
                    String path = service.name().value().replace('.', '/') + ".java";
                    files.add(new GeneratedFile(path, "interface", false));
                }
            }
            files.add(new GeneratedFile("a/ImplA.java", "class", true));
            return files;
        }
    }
}
