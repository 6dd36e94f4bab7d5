package dev.burin.codegen;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs generated code: each class of {@code src/test/resources/run} is compiled together with the golden case that its comment
 * names, and each of its public methods is a test.
 */
class RunTest {
    private static final Pattern CASE = Pattern.compile("/\\*\\* golden: (\\S+) \\*/");

    @TestFactory
    List<DynamicContainer> generated_code_works() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "run"))) {
            return files.sorted()
                    .map(file -> dynamicContainer(
                            file.getFileName().toString(), Stream.of(file).flatMap(RunTest::tests)))
                    .toList();
        }
    }

    private static Stream<DynamicTest> tests(Path file) {
        try {
            String text = Files.readString(file);
            Matcher golden = CASE.matcher(text);
            if (!golden.find()) {
                throw new AssertionError(file + " names no golden case");
            }
            List<GeneratedFile> sources = GoldenCase.of(golden.group(1)).sources();
            sources.add(new GeneratedFile("run/" + file.getFileName(), text, false));
            String name = file.getFileName().toString().replace(".java", "");
            Class<?> run = Javac.compile(sources).loadClass("run." + name);
            return Arrays.stream(run.getMethods())
                    .filter(method -> Modifier.isStatic(method.getModifiers()))
                    .sorted(Comparator.comparing(Method::getName))
                    .map(method -> dynamicTest(method.getName(), () -> call(method)));
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void call(Method method) throws Throwable {
        try {
            method.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
