package dev.burin.maven;

import dev.burin.codegen.GeneratedFile;
import dev.burin.idl.model.LinkedModel;
import java.util.List;

/** Writes the Java of checked models: a pure function, so that the same models always give the same text. */
@FunctionalInterface
interface Generator {

    /** Returns the files for services that are built together. */
    List<GeneratedFile> generate(List<LinkedModel> models);
}
