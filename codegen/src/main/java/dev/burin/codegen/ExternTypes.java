package dev.burin.codegen;

import com.palantir.javapoet.ClassName;
import dev.burin.idl.model.Extern;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The classes that the {@code @Extern} annotation of an extern names. */
final class ExternTypes {
    private ExternTypes() {}

    /** The class of the values. */
    static ClassName type(Extern extern) {
        return className(extern.java().type(), extern.java().typeImport());
    }

    /** The class that writes and reads them. */
    static ClassName serializer(Extern extern) {
        return className(extern.java().serializer(), extern.java().serializerImport());
    }

    /**
     * A class by its name and the import that goes with it.
     *
     * @param name {@code URI}, {@code Map.Entry} or {@code java.net.URI}
     * @param imported {@code java.net.URI}, {@code java.net.*} or nothing
     */
    static ClassName className(String name, String imported) {
        List<String> nameParts = parts(name);
        List<String> importParts = parts(imported);
        if (importParts.isEmpty()) {
            return split(nameParts);
        }
        List<String> enclosing = importParts.subList(0, importParts.size() - 1);
        String last = importParts.get(importParts.size() - 1);
        if (!last.equals("*") && !last.equals(nameParts.get(0))) {
            return split(nameParts); // the import is for something else
        }
        return split(concat(enclosing, nameParts));
    }

    /** Takes everything before the first capital for the package; if there is no capital, everything but the last part. */
    private static ClassName split(List<String> parts) {
        int first = 0;
        while (first < parts.size() - 1
                && !Character.isUpperCase(parts.get(first).charAt(0))) {
            first++;
        }
        String packageName = String.join(".", parts.subList(0, first));
        List<String> nested = parts.subList(first + 1, parts.size());
        return ClassName.get(packageName, parts.get(first), nested.toArray(String[]::new));
    }

    private static List<String> parts(String name) {
        String trimmed = name.strip();
        if (trimmed.isEmpty()) {
            return List.of();
        }
        List<String> parts = Arrays.asList(trimmed.split("\\.", -1));
        for (String part : parts) {
            if (!part.equals("*") && !SourceVersion.isName(part)) {
                throw new IllegalArgumentException("'" + name + "' in an @Extern annotation is no name of a class");
            }
        }
        return parts;
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
