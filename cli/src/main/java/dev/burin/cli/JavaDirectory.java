package dev.burin.cli;

import dev.burin.codegen.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The directory into which Java is written. Skeletons are written once, and what would not change is not touched. */
final class JavaDirectory {

    private final Path directory;
    private int written;
    private int unchanged;
    private int kept;

    JavaDirectory(Path directory) {
        this.directory = directory;
    }

    void writeAll(List<GeneratedFile> files) throws IOException {
        for (GeneratedFile file : files) {
            write(file);
        }
    }

    /** Returns what became of the files, in one line. */
    String summary() {
        return "%s written to %s, %d unchanged%s"
                .formatted(
                        Summary.count(written, "file"),
                        directory,
                        unchanged,
                        kept == 0 ? "" : ", " + Summary.count(kept, "skeleton") + " kept");
    }

    private void write(GeneratedFile generated) throws IOException {
        Path file = directory.resolve(generated.path());
        byte[] bytes = generated.text().getBytes(StandardCharsets.UTF_8);
        if (generated.isSkeleton() && Files.exists(file)) {
            kept++;
        } else if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            unchanged++;
        } else {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, bytes);
            written++;
        }
    }
}
