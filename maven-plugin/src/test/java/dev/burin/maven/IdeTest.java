package dev.burin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IdeTest {

    private static final List<Diagnostic> DIAGNOSTICS =
            List.of(Diagnostic.error("A.etch", 3, 7, "wrong"), new Diagnostic(false, "A.etch", 4, 8, "odd", List.of()));

    @TempDir
    private Path directory;

    private SourceSet sources;

    @BeforeEach
    void write_files() throws IOException {
        TestFiles.write(directory.resolve("A.etch"), "");
        TestFiles.write(directory.resolve("part.etchinc"), "");
        sources = new SourceSet(directory, List.of("**/*.etch"), List.of());
    }

    @Test
    void an_ide_is_told_what_to_mark_and_what_to_forget() {
        RecordingContext context = new RecordingContext(new InnerContextOfAnIde());

        new Ide(context, context.inner).mark(sources, DIAGNOSTICS);

        assertThat(context.calls)
                .containsExactly(
                        "remove A.etch", "remove part.etchinc", "error A.etch 3 7 wrong", "warning A.etch 4 8 odd");
    }

    @Test
    void a_plain_build_does_not_print_messages_twice() {
        RecordingContext context =
                new RecordingContext(new org.sonatype.plexus.build.incremental.DefaultBuildContext());

        new Ide(context, context.inner).mark(sources, DIAGNOSTICS);

        assertThat(context.calls).isEmpty();
    }

    @Test
    void a_changed_directory_is_read_again() {
        RecordingContext context = new RecordingContext(new InnerContextOfAnIde());

        new Ide(context, context.inner).changed(Path.of("out"));

        assertThat(context.calls).containsExactly("refresh out");
    }

    private static final class InnerContextOfAnIde extends org.sonatype.plexus.build.incremental.DefaultBuildContext {}

    private static final class RecordingContext extends DefaultBuildContext {

        private final List<String> calls = new ArrayList<>();
        private final org.sonatype.plexus.build.incremental.BuildContext inner;

        RecordingContext(org.sonatype.plexus.build.incremental.BuildContext inner) {
            super(inner);
            this.inner = inner;
        }

        @Override
        public void addMessage(File file, int line, int column, String message, int severity, Throwable cause) {
            String word = severity == SEVERITY_ERROR ? "error " : "warning ";
            calls.add(word + file + " " + line + " " + column + " " + message);
        }

        @Override
        public void removeMessages(File file) {
            calls.add("remove " + file.getName());
        }

        @Override
        public void refresh(File file) {
            calls.add("refresh " + file);
        }
    }
}
