package dev.burin.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** What the build makes only after the tests: the command line as a jar that can be run, and jars in place of directories. */
public final class BurinJar {
    private static final String CLASS_PATH = "java.class.path";

    private BurinJar() {}

    /** The command line, of the classes that the tests see. */
    public static Path in(Path directory) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "dev.burin.cli.Main");
        attributes.put(
                Attributes.Name.CLASS_PATH,
                entries().map(entry -> entry.toUri().toString()).collect(Collectors.joining(" ")));
        Path jar = directory.resolve("burin.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    private static Stream<Path> entries() {
        return Arrays.stream(System.getProperty(CLASS_PATH).split(File.pathSeparator))
                .map(Path::of);
    }

    /** What runs with a class path without directories, which no archive of classes may have. */
    public interface Body {
        void run() throws Exception;
    }

    /** Runs it while the class path that processes inherit has only jars; those of directories are made in this one. */
    public static void withJars(Path directory, Body body) throws Exception {
        String before = System.getProperty(CLASS_PATH);
        List<String> jars = new ArrayList<>();
        for (Path entry : entries().toList()) {
            jars.add(
                    Files.isDirectory(entry)
                            ? packed(entry, directory.resolve(jars.size() + ".jar"))
                            : entry.toString());
        }
        System.setProperty(CLASS_PATH, String.join(File.pathSeparator, jars));
        try {
            body.run();
        } finally {
            System.setProperty(CLASS_PATH, before);
        }
    }

    private static String packed(Path root, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(root.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
        return jar.toString();
    }
}
