package dev.burin.maven;

import dev.burin.idl.model.LinkedModel;
import java.util.SortedMap;

/** Writes the Java of a checked model: a pure function, so that the same model always gives the same text. */
interface Generator {

    /** Returns the texts of the sources of a service and its mixins by path, with {@code /}. */
    SortedMap<String, String> sources(LinkedModel model);

    /** Returns the texts of the skeletons of a service by path, with {@code /}: what a user starts from and then owns. */
    SortedMap<String, String> skeletons(LinkedModel model);
}
