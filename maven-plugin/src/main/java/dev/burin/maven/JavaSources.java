package dev.burin.maven;

import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Service;
import dev.burin.idl.source.Origin;
import java.util.SortedMap;
import java.util.TreeMap;

/** Provisional. */
record JavaSources(What what) implements Generator {

    @Override
    public SortedMap<String, String> sources(LinkedModel model) {
        SortedMap<String, String> sources = new TreeMap<>();
        for (Service service : model.services()) {
            if (service.origin() == Origin.SOURCE) {
                sources.put(
                        service.name().value().replace('.', '/') + ".java",
                        "package " + service.module() + ";\n\npublic interface " + service.simpleName() + " {}\n");
            }
        }
        return sources;
    }

    @Override
    public SortedMap<String, String> skeletons(LinkedModel model) {
        Service service = model.main();
        SortedMap<String, String> sources = new TreeMap<>();
        sources.put(
                service.name()
                                .parent()
                                .child("Impl" + service.simpleName() + "Server")
                                .value()
                                .replace('.', '/') + ".java",
                "package " + service.module() + ";\n\nfinal class Impl" + service.simpleName() + "Server {}\n");
        return sources;
    }
}
