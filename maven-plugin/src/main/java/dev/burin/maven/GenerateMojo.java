package dev.burin.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;

/**
 * Generates Java from the interface files of the project, adds it to what is compiled, and puts the interface files into
 * the jar, so that other projects can mix them in. Runs again only when a file that it read, an option or the version of
 * the plugin has changed; rewrites only files whose content is another; deletes Java that has lost its source.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {

    /**
     * Where the interface files lie.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.sourceDirectory", defaultValue = "${project.basedir}/src/main/etch")
    private File sourceDirectory;

    /**
     * Where the Java goes. Only files that the plugin wrote are ever deleted there.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/burin")
    private File outputDirectory;

    /**
     * Where skeletons go, when they are asked for.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.skeletonDirectory", defaultValue = "${project.basedir}/src/main/java")
    private File skeletonDirectory;

    /**
     * Whether the interface files become part of the jar, below {@code META-INF/etch}. A project that depends on the jar
     * can then mix them in and include them; the Java of such mixins is not generated again.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.packageInterfaces", defaultValue = "true")
    private boolean packageInterfaces;

    /** Made by Maven. */
    @Inject
    public GenerateMojo(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext inner) {
        super(context, inner);
    }

    @Override
    File sourceDirectory() {
        return sourceDirectory;
    }

    @Override
    SearchPath searchPath() {
        return searchPath(sourceDirectory);
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    File skeletonDirectory() {
        return skeletonDirectory;
    }

    @Override
    void addToProject() {
        project().addCompileSourceRoot(outputDirectory.getPath());
        if (packageInterfaces) {
            Resource resource = new Resource();
            resource.setDirectory(sourceDirectory.getPath());
            resource.setTargetPath(SearchPath.IN_JARS);
            project().addResource(resource);
        }
    }
}
