package dev.burin.maven;

import dev.burin.codegen.GeneratorOptions;
import dev.burin.codegen.JavaGenerator;
import dev.burin.codegen.What;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/** Copies the parameters of the generating goals into a request, runs it, and tells Maven and the IDE what came of it. */
abstract class AbstractGenerateMojo extends AbstractIdlMojo {

    /**
     * Which end's classes to generate: {@code client} for programs that call a service, {@code server} for those that
     * provide it, {@code both} for both.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.what", defaultValue = "both")
    private String what;

    /**
     * Whether to write skeletons of implementations and main programs to start from. They go to the skeleton directory,
     * belong to you from then on, and are never overwritten. Meant for the command line: {@code mvn burin:generate
     * -Dburin.skeletons}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.skeletons", defaultValue = "false")
    private boolean skeletons;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final Ide ide;

    AbstractGenerateMojo(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext inner) {
        this.ide = new Ide(context, inner);
    }

    /** Returns where the interface files lie. */
    abstract File sourceDirectory();

    /** Returns where includes and mixins are looked for. */
    abstract SearchPath searchPath();

    /** Returns where the Java goes. */
    abstract File outputDirectory();

    /** Returns where skeletons go. */
    abstract File skeletonDirectory();

    /** Makes the Java and the interface files part of what Maven builds. */
    abstract void addToProject();

    @Override
    final void run() throws IOException, MojoExecutionException, MojoFailureException {
        GenerationRequest request = request();
        GenerationOutcome outcome = generate(request);
        print(outcome.diagnostics());
        ide.mark(request.sources(), outcome.diagnostics());
        if (outcome.result().isFailure()) {
            throw new MojoFailureException(outcome.summary());
        }
        getLog().info(outcome.summary());
        if (outcome.changes().any()) {
            ide.changed(request.outputDirectory());
        }
        if (sourceDirectory().isDirectory()) {
            addToProject();
        }
        if (outcome.result() != GenerationResult.NO_SOURCES) {
            warnWithoutRuntime();
        }
    }

    private static GenerationOutcome generate(GenerationRequest request) throws IOException, MojoFailureException {
        try {
            return Generation.run(request);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private GenerationRequest request() throws IOException, MojoExecutionException {
        GeneratorOptions options = new GeneratorOptions(ends(), skeletons);
        return new GenerationRequest(
                sourceSet(sourceDirectory()),
                searchPath(),
                models -> JavaGenerator.generate(models, options),
                toolVersion() + " " + options,
                silenced(),
                failOnWarning(),
                outputDirectory().toPath(),
                skeletonDirectory().toPath(),
                recordFile());
    }

    private What ends() throws MojoExecutionException {
        for (What each : What.values()) {
            if (each.name().equalsIgnoreCase(what)) {
                return each;
            }
        }
        throw new MojoExecutionException("<what> is one of client, server and both, not " + what + ".");
    }

    private Path recordFile() {
        String name = execution.getGoal() + "-" + execution.getExecutionId() + ".record";
        return Path.of(project().getBuild().getDirectory(), "burin", name);
    }

    private String toolVersion() throws IOException {
        List<Path> ours = plugin.getArtifacts().stream()
                .filter(artifact -> artifact.getGroupId().equals(plugin.getGroupId()))
                .map(artifact -> artifact.getFile().toPath())
                .toList();
        return ToolVersion.of(plugin.getVersion(), ours);
    }

    private void warnWithoutRuntime() {
        boolean present = project().getArtifacts().stream().anyMatch(this::isRuntime);
        if (!present && !isRuntime(project().getArtifact())) {
            getLog().warn("The generated code needs the runtime. Add it to the <dependencies>:\n"
                    + "    <dependency>\n"
                    + "      <groupId>" + plugin.getGroupId() + "</groupId>\n"
                    + "      <artifactId>burin-runtime</artifactId>\n"
                    + "      <version>" + plugin.getVersion() + "</version>\n"
                    + "    </dependency>");
        }
    }

    private boolean isRuntime(Artifact artifact) {
        return artifact.getGroupId().equals(plugin.getGroupId())
                && artifact.getArtifactId().equals("burin-runtime");
    }
}
