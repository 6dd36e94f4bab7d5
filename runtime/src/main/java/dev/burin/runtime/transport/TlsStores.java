package dev.burin.runtime.transport;

import dev.burin.runtime.Option;
import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** The keys and the trusted certificates that options name. What is wrong with them is said with the option. */
final class TlsStores {
    private static final byte[] JKS_MAGIC = {(byte) 0xfe, (byte) 0xed, (byte) 0xfe, (byte) 0xed};

    private TlsStores() {}

    /** The keys of this end; null when none are named. */
    static KeyManager @Nullable [] keys(SessionOptions options) {
        String path = value(options, Options.TLS_KEY_STORE, "javax.net.ssl.keyStore");
        if (path.isEmpty()) {
            return null;
        }
        String password = value(options, Options.TLS_KEY_STORE_PASSWORD, "javax.net.ssl.keyStorePassword");
        String own = value(options, Options.TLS_KEY_PASSWORD, "javax.net.ssl.keyPairPassword");
        String keyPassword = own.isEmpty() ? password : own;
        try {
            KeyStore store = load(path, password, keyPassword);
            if (Collections.list(store.aliases()).stream().noneMatch(alias -> isKey(store, alias))) {
                throw new GeneralSecurityException("it holds no private key");
            }
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, keyPassword.toCharArray());
            return factory.getKeyManagers();
        } catch (IOException | GeneralSecurityException e) {
            throw unusable(Options.TLS_KEY_STORE, path, e);
        }
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether the options say whom to trust. */
    static boolean hasTrust(SessionOptions options) {
        return !value(options, Options.TLS_TRUST_STORE, "javax.net.ssl.trustStore")
                .isEmpty();
    }

    /** Whom to trust; null for those whom the JDK trusts. */
    static TrustManager @Nullable [] trust(SessionOptions options) {
        String path = options.get(Options.TLS_TRUST_STORE);
        if (path.isEmpty()) {
            return null;
        }
        try {
            String password = options.get(Options.TLS_TRUST_STORE_PASSWORD);
            KeyStore store = load(path, password, password);
            if (store.size() == 0) {
                throw new GeneralSecurityException("it holds no certificate");
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return factory.getTrustManagers();
        } catch (IOException | GeneralSecurityException e) {
            throw unusable(Options.TLS_TRUST_STORE, path, e);
        }
    }

    private static String value(SessionOptions options, Option<String> option, String property) {
        String given = options.get(option);
        return given.isEmpty() ? System.getProperty(property, "") : given;
    }

    private static IllegalArgumentException unusable(Option<String> option, String path, Exception e) {
        String why = e instanceof NoSuchFileException ? "there is no such file" : String.valueOf(e.getMessage());
        return new IllegalArgumentException(
                "the file '" + path + "' (option " + option.name() + ") cannot be used: " + why, e);
    }

    private static KeyStore load(String path, String password, String keyPassword)
            throws IOException, GeneralSecurityException {
        byte[] content;
        try {
            content = Files.readAllBytes(Path.of(path));
        } catch (InvalidPathException e) {
            throw new IOException("it is no path: " + e.getMessage(), e);
        }
        if (PemFile.isPem(content)) {
            return fromPem(PemFile.read(content, keyPassword), keyPassword);
        }
        KeyStore store = KeyStore.getInstance(isJks(content) ? "JKS" : "PKCS12");
        store.load(new ByteArrayInputStream(content), password.isEmpty() ? null : password.toCharArray());
        return store;
    }

    private static boolean isJks(byte[] content) {
        if (content.length < JKS_MAGIC.length) {
            return false;
        }
        for (int i = 0; i < JKS_MAGIC.length; i++) {
            if (content[i] != JKS_MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private static KeyStore fromPem(PemFile pem, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        List<Certificate> certificates = pem.certificates();
        PrivateKey key = pem.key();
        if (key == null) {
            for (int i = 0; i < certificates.size(); i++) {
                store.setCertificateEntry("trusted" + i, certificates.get(i));
            }
        } else if (certificates.isEmpty()) {
            throw new GeneralSecurityException("it holds a key and no certificate for it");
        } else {
            store.setKeyEntry("key", key, password.toCharArray(), certificates.toArray(Certificate[]::new));
        }
        return store;
    }
}
