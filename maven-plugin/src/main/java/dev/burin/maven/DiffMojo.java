package dev.burin.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * Compares the interface files of the project with those of an older version, and fails the build when programs made
 * with the older version would no longer understand those made with this one. Writes nothing. Also on the command line:
 * {@code mvn burin:diff -Dburin.baselineArtifact=1.4.0}.
 */
@Mojo(
        name = "diff",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class DiffMojo extends AbstractIdlMojo {

    /**
     * Where the interface files lie.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.sourceDirectory", defaultValue = "${project.basedir}/src/main/etch")
    private File sourceDirectory;

    /**
     * The older version: a directory laid out like the source directory, a single interface file, or a jar that has
     * interface files below {@code META-INF/etch}. Services are compared with those of the same name.
     *
     * <pre>{@code
     * <baseline>${project.basedir}/released</baseline>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.baseline")
    private @Nullable File baseline;

    /**
     * The older version as a released artifact, whose interface files lie below {@code META-INF/etch} as
     * {@code burin:generate} puts them there: a version of this project's own artifact, or {@code
     * groupId:artifactId[:type[:classifier]]:version}. It is looked for in the project's repositories. Give this or
     * {@code baseline}.
     *
     * <pre>{@code
     * <baselineArtifact>1.4.0</baselineArtifact>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.baselineArtifact")
    private @Nullable String baselineArtifact;

    /**
     * Which changes fail the build: {@code wire} for those after which old and new programs do not understand each
     * other, {@code source} for those and for those after which programs must be changed to compile, {@code nothing}
     * for none. The others that break something are warnings.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.failOn", defaultValue = "wire")
    private String failOn;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories;

    private final RepositorySystem repositorySystem;

    /** Made by Maven. */
    @Inject
    public DiffMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        FailOn limit = limit();
        SourceSet sources = sourceSet(sourceDirectory);
        Path older = older();
        Baseline files = Baseline.of(older, sources);
        if (files.files().isEmpty()) {
            throw new MojoExecutionException("There is no interface file to compare with in " + older + ".");
        }
        Compilation before = Compilation.of(files, dependencies());
        Compilation after = Compilation.of(sources.files(), searchPath(sourceDirectory), silenced());
        requireNoErrors(before);
        requireNoErrors(after);
        report(Comparison.of(before.models(), after.models()), limit, older);
    }

    private void report(Comparison comparison, FailOn limit, Path older) throws MojoFailureException {
        List<Diagnostic> breaks = comparison.breaks(limit);
        print(breaks);
        comparison.harmless().forEach(change -> change.lines().forEach(getLog()::info));
        String summary = "Compared with " + older + ": " + comparison.summary();
        if (breaks.stream().anyMatch(Diagnostic::error) || (failOnWarning() && !breaks.isEmpty())) {
            throw new MojoFailureException(summary);
        }
        getLog().info(summary);
    }

    private void requireNoErrors(Compilation compilation) throws MojoFailureException {
        if (compilation.errors() > 0) {
            print(compilation.diagnostics());
            throw new MojoFailureException(
                    Summary.of(compilation.models().size(), compilation.diagnostics()) + ", so nothing is compared.");
        }
    }

    private Path older() throws MojoExecutionException {
        if (baseline != null && baselineArtifact != null) {
            throw new MojoExecutionException("Give <baseline> or <baselineArtifact>, not both.");
        }
        if (baselineArtifact != null) {
            return new BaselineArtifact(repositorySystem, session, repositories).resolve(baselineArtifact, project());
        }
        if (baseline == null) {
            throw new MojoExecutionException(
                    "There is nothing to compare with: give <baseline>, a directory, file or jar"
                            + " of an older version, or <baselineArtifact>, for example -Dburin.baselineArtifact=1.4.0.");
        }
        if (!Files.exists(baseline.toPath())) {
            throw new MojoExecutionException("<baseline> " + baseline + " does not exist.");
        }
        return baseline.toPath();
    }

    private FailOn limit() throws MojoExecutionException {
        for (FailOn each : FailOn.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(failOn)) {
                return each;
            }
        }
        throw new MojoExecutionException("<failOn> is one of wire, source and nothing, not " + failOn + ".");
    }
}
