package dev.burin.runtime.transport;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** Keys and certificates for tests, made at run time. Each is its own authority. */
public final class Certificates {
    public static final String PASSWORD = "changeit";

    private Certificates() {}

    /** A PKCS12 file with a key, whose certificate names {@code commonName} and these alternative names. */
    public static Path key(Path directory, String commonName, String... alternativeNames) {
        return keyOf(directory, "PKCS12", "EC", commonName, alternativeNames);
    }

    /** As {@link #key(Path, String, String...)}, of a type (PKCS12, JKS) and an algorithm (EC, RSA). */
    public static Path keyOf(
            Path directory, String type, String algorithm, String commonName, String... alternativeNames) {
        Path file = directory.resolve(commonName + "-" + algorithm + "." + type);
        List<String> arguments = new ArrayList<>(List.of(
                "-genkeypair", "-alias", "key", "-keyalg", algorithm, "-dname", "CN=" + commonName, "-validity", "2"));
        if (alternativeNames.length > 0) {
            arguments.addAll(List.of("-ext", "san=" + String.join(",", alternativeNames)));
        }
        arguments.addAll(List.of("-keypass", PASSWORD));
        keytool(file, type, arguments);
        return file;
    }

    /** A PEM file with the certificate of a key file. */
    public static Path certificate(Path keyFile) {
        Path file = keyFile.resolveSibling(keyFile.getFileName() + ".pem");
        keytool(keyFile, "PKCS12", List.of("-exportcert", "-rfc", "-alias", "key", "-file", file.toString()));
        return file;
    }

    /** A PKCS12 file that trusts a certificate. */
    public static Path trust(Path certificate) {
        Path file = certificate.resolveSibling(certificate.getFileName() + ".trust");
        keytool(file, "PKCS12", List.of("-importcert", "-noprompt", "-alias", "peer", "-file", certificate.toString()));
        return file;
    }

    private static void keytool(Path store, String type, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        if (!Files.exists(store)) {
            all.addAll(List.of("-storetype", type));
        }
        StringWriter said = new StringWriter();
        // keytool is no ToolProvider before JDK 21, so the program is started where it must be.
        int exit = ToolProvider.findFirst("keytool")
                .map(tool -> tool.run(new PrintWriter(said), new PrintWriter(said), all.toArray(String[]::new)))
                .orElseGet(() -> start(all, said));
        if (exit != 0) {
            throw new IllegalStateException("keytool failed: " + said);
        }
    }

    private static int start(List<String> arguments, StringWriter said) {
        List<String> command = new ArrayList<>(arguments);
        command.add(
                0, Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close(); // there is nobody to be asked
            said.write(new String(process.getInputStream().readAllBytes()));
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
