package dev.burin.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks all interface files of the project, those for tests too, and writes nothing. For a project that has interface
 * files and no Java, or on the command line: {@code mvn burin:check}.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class CheckMojo extends AbstractIdlMojo {

    /**
     * Where the interface files lie.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.sourceDirectory", defaultValue = "${project.basedir}/src/main/etch")
    private File sourceDirectory;

    /**
     * Where the interface files for tests lie.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.testSourceDirectory", defaultValue = "${project.basedir}/src/test/etch")
    private File testSourceDirectory;

    /** Made by Maven. */
    public CheckMojo() {}

    @Override
    void run() throws MojoFailureException {
        List<Path> files = sourceSet(sourceDirectory).files();
        List<Path> testFiles = sourceSet(testSourceDirectory).files();
        Compilation main = Compilation.of(files, searchPath(sourceDirectory), silenced());
        Compilation test = Compilation.of(testFiles, testSearchPath(testSourceDirectory, sourceDirectory), silenced());
        List<Diagnostic> diagnostics = new ArrayList<>(main.diagnostics());
        diagnostics.addAll(test.diagnostics());
        print(diagnostics);
        String summary = Summary.of(files.size() + testFiles.size(), diagnostics);
        if (main.errors() + test.errors() > 0 || (failOnWarning() && !diagnostics.isEmpty())) {
            throw new MojoFailureException(summary);
        }
        getLog().info(summary);
    }
}
