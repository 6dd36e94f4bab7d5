package dev.burin.maven;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Severity;
import dev.burin.idl.source.Origin;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals that read interface files have in common: where the files are, and what to say about them. */
abstract class AbstractIdlMojo extends AbstractMojo {

    /**
     * Files that declare a service, as patterns below the source directory. Files that are only included by others or
     * mixed in from elsewhere need not match.
     *
     * <pre>{@code
     * <includes>
     *   <include>public/*.etch</include>
     * </includes>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "**/*.etch")
    private List<String> includes;

    /**
     * Files to leave out, as patterns below the source directory, although they match {@code includes}: for example a
     * file with the ending {@code .etch} that is meant to be included and declares no service.
     *
     * @since 0.1.0
     */
    @Parameter
    private Set<String> excludes = Set.of();

    /**
     * More directories in which included files and mixins are looked for, behind the source directory and before the
     * dependencies. The Java of mixins found here is generated too; for mixins whose Java is compiled already use a
     * dependency: every jar on the class path is searched under {@code META-INF/etch}.
     *
     * <pre>{@code
     * <includeDirectories>
     *   <includeDirectory>../interfaces</includeDirectory>
     * </includeDirectories>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private List<File> includeDirectories = List.of();

    /**
     * Ids of warnings that are not wanted, such as {@code unused}. The id stands in brackets behind each warning. A
     * single place in a file is silenced there with a comment: {@code # burin:allow unused}.
     *
     * <pre>{@code
     * <silence>
     *   <id>unused</id>
     * </silence>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.silence")
    private Set<String> silence = Set.of();

    /**
     * Whether a warning fails the build like an error.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Whether to do nothing at all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().info(GenerationResult.SKIPPED.sentence());
            return;
        }
        requireIdsOfWarnings();
        try {
            run();
        } catch (IOException e) {
            throw new MojoExecutionException(e.toString(), e);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(Objects.requireNonNullElse(e.getMessage(), e.toString()), e);
        }
    }

    /** Does what the goal is for. */
    abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

    boolean isSkipped() {
        return skip;
    }

    final MavenProject project() {
        return project;
    }

    final boolean failOnWarning() {
        return failOnWarning;
    }

    final SortedSet<String> silenced() {
        return new TreeSet<>(silence);
    }

    /** Returns the interface files below a directory that declare services. */
    final SourceSet sourceSet(File directory) {
        return new SourceSet(directory.toPath(), includes, List.copyOf(excludes));
    }

    /** Returns where includes and mixins of the project's own interfaces are looked for. */
    final SearchPath searchPath(File sources) {
        return dependencies(extraDirectories(SearchPath.empty().with(sources.toPath(), Origin.SOURCE)));
    }

    /** Returns where includes and mixins of test interfaces are looked for: also among those that are not for tests. */
    final SearchPath testSearchPath(File testSources, File sources) {
        return dependencies(extraDirectories(
                SearchPath.empty().with(testSources.toPath(), Origin.SOURCE).with(sources.toPath(), Origin.IMPORTED)));
    }

    /** Returns where includes and mixins of an older version are looked for behind its own files. */
    final SearchPath dependencies() {
        return dependencies(SearchPath.empty());
    }

    /** Prints what there is to say about the interface files. */
    final void print(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            for (String line : diagnostic.lines()) {
                if (diagnostic.error()) {
                    getLog().error(line);
                } else {
                    getLog().warn(line);
                }
            }
        }
    }

    private void requireIdsOfWarnings() throws MojoExecutionException {
        for (String id : silence) {
            if (FindingKind.ofId(id).filter(AbstractIdlMojo::isWarning).isEmpty()) {
                String known = Arrays.stream(FindingKind.values())
                        .filter(AbstractIdlMojo::isWarning)
                        .map(FindingKind::id)
                        .collect(Collectors.joining(", "));
                throw new MojoExecutionException(
                        "<silence> " + id + " is not the id of a warning; these are: " + known);
            }
        }
    }

    private static boolean isWarning(FindingKind kind) {
        return kind.severity() == Severity.WARNING;
    }

    private SearchPath extraDirectories(SearchPath path) {
        SearchPath longer = path;
        for (File directory : includeDirectories) {
            if (!directory.isDirectory()) {
                getLog().warn("<includeDirectory> " + directory + " does not exist.");
            }
            longer = longer.with(directory.toPath(), Origin.SOURCE);
        }
        return longer;
    }

    private SearchPath dependencies(SearchPath path) {
        return path.withDependencies(project.getArtifacts().stream()
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .map(File::toPath)
                .toList());
    }
}
