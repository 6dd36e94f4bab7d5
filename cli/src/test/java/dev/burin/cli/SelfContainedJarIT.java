package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfContainedJarIT {

    private static final Path JAR = Path.of("target", "burin.jar");

    @TempDir
    private Path directory;

    @BeforeEach
    void needsTheJar() {
        assumeTrue(Files.isRegularFile(JAR), "not packaged yet");
    }

    @Test
    void the_jar_alone_is_enough() throws IOException, InterruptedException {
        Path file = Files.writeString(
                directory.resolve("Good.etch"), "module a service Good { int add( int a, int b ) }\n");
        assertThat(run("--version")).startsWith("0 burin ").doesNotContain("not from a jar");
        assertThat(run("check", file.toString())).isEqualTo("0 ");
        assertThat(run("generate", "-d", directory.toString(), file.toString())).startsWith("0 9 files");
        assertThat(run("check")).startsWith("2 burin check: ");
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + output;
    }
}
