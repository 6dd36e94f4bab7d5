package dev.burin.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;

/**
 * Tells an IDE that runs the build what to mark in its editors and what to read again. Outside an IDE it does nothing:
 * the context of a plain build would print each message a second time.
 */
final class Ide {

    private final BuildContext context;
    private final boolean present;

    /**
     * @param context what Maven or the IDE offers
     * @param inner what the context is made of when it is the plain one
     */
    Ide(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext inner) {
        this.context = context;
        this.present = !(context instanceof org.codehaus.plexus.build.DefaultBuildContext)
                || !inner.getClass().equals(org.sonatype.plexus.build.incremental.DefaultBuildContext.class);
    }

    /** Replaces all marks in the files of a project, also in those that are only included, by these. */
    void mark(SourceSet sources, List<Diagnostic> diagnostics) {
        if (!present) {
            return;
        }
        sources.everything().forEach(file -> context.removeMessages(file.toFile()));
        for (Diagnostic diagnostic : diagnostics) {
            context.addMessage(
                    new File(diagnostic.file()),
                    diagnostic.line(),
                    diagnostic.column(),
                    diagnostic.text(),
                    diagnostic.error() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
                    null);
        }
    }

    /** Lets the IDE see that a directory holds other files than before. */
    void changed(Path directory) {
        context.refresh(directory.toFile());
    }
}
