package dev.burin.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Finds the jar of an older version. */
record BaselineArtifact(
        RepositorySystem repositorySystem, RepositorySystemSession session, List<RemoteRepository> repositories) {

    /**
     * Returns the jar.
     *
     * @param coordinates of the artifact, or a version of the project's own
     */
    Path resolve(String coordinates, MavenProject project) throws MojoExecutionException {
        Artifact artifact = artifact(coordinates, project.getGroupId(), project.getArtifactId());
        try {
            ArtifactRequest request = new ArtifactRequest(artifact, repositories, null);
            return repositorySystem
                    .resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoExecutionException("<baselineArtifact> cannot be had: " + e.getMessage(), e);
        }
    }

    /** Returns the artifact that coordinates mean. */
    static Artifact artifact(String coordinates, String groupId, String artifactId) throws MojoExecutionException {
        if (coordinates.indexOf(':') < 0) {
            return new DefaultArtifact(groupId, artifactId, "jar", coordinates);
        }
        try {
            return new DefaultArtifact(coordinates);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(
                    "<baselineArtifact> is a version, or groupId:artifactId[:type[:classifier]]:version, not "
                            + coordinates + ".",
                    e);
        }
    }
}
