package dev.burin.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;

/**
 * Generates Java from interface files that only the tests of the project use, and adds it to what is compiled for them.
 * Such a file can mix in and include those of the project itself. Otherwise it works as {@code burin:generate}.
 */
@Mojo(
        name = "test-generate",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class TestGenerateMojo extends AbstractGenerateMojo {

    /**
     * Where the interface files for tests lie.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.testSourceDirectory", defaultValue = "${project.basedir}/src/test/etch")
    private File testSourceDirectory;

    /**
     * Where the interface files of the project itself lie.
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
    @Parameter(
            property = "burin.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/burin")
    private File testOutputDirectory;

    /**
     * Where skeletons go, when they are asked for.
     *
     * @since 0.1.0
     */
    @Parameter(property = "burin.testSkeletonDirectory", defaultValue = "${project.basedir}/src/test/java")
    private File testSkeletonDirectory;

    /**
     * Whether tests are left out altogether, as Maven's own goals understand it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean skipTests;

    /** Made by Maven. */
    @Inject
    public TestGenerateMojo(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext inner) {
        super(context, inner);
    }

    @Override
    boolean isSkipped() {
        return skipTests || super.isSkipped();
    }

    @Override
    File sourceDirectory() {
        return testSourceDirectory;
    }

    @Override
    SearchPath searchPath() {
        return testSearchPath(testSourceDirectory, sourceDirectory);
    }

    @Override
    File outputDirectory() {
        return testOutputDirectory;
    }

    @Override
    File skeletonDirectory() {
        return testSkeletonDirectory;
    }

    @Override
    void addToProject() {
        project().addTestCompileSourceRoot(testOutputDirectory.getPath());
    }
}
