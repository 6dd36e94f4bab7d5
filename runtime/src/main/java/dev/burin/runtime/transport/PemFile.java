package dev.burin.runtime.transport;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** What stands in a PEM file: certificates in their order, and at most one private key. */
record PemFile(List<Certificate> certificates, @Nullable PrivateKey key) {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");
    private static final String[] ALGORITHMS = {"RSA", "EC", "EdDSA", "RSASSA-PSS"};

    static boolean isPem(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains("-----BEGIN ");
    }

    /**
     * Reads a file.
     *
     * @param password of an encrypted key; may be empty
     * @throws GeneralSecurityException when it cannot be used, in words for people
     */
    static PemFile read(byte[] content, String password) throws GeneralSecurityException {
        List<Certificate> certificates = new ArrayList<>();
        PrivateKey key = null;
        Matcher block = BLOCK.matcher(new String(content, StandardCharsets.ISO_8859_1));
        while (block.find()) {
            String type = block.group(1);
            byte[] bytes = decode(block.group(2), type);
            if (type.equals("CERTIFICATE") || type.equals("X509 CERTIFICATE") || type.equals("TRUSTED CERTIFICATE")) {
                certificates.add(certificate(bytes));
            } else if (type.endsWith("PRIVATE KEY")) {
                if (key != null) {
                    throw new GeneralSecurityException("it holds more than one private key");
                }
                key = key(type, bytes, password);
            }
        }
        return new PemFile(certificates, key);
    }

    private static byte[] decode(String text, String type) throws GeneralSecurityException {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("its " + type + " is no base64: " + e.getMessage(), e);
        }
    }

    private static Certificate certificate(byte[] bytes) throws CertificateException {
        return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
    }

    private static PrivateKey key(String type, byte[] bytes, String password) throws GeneralSecurityException {
        return switch (type) {
            case "PRIVATE KEY" -> key(new PKCS8EncodedKeySpec(bytes));
            case "ENCRYPTED PRIVATE KEY" -> key(decrypted(bytes, password));
            default ->
                throw new GeneralSecurityException("its key is a '" + type
                        + "', and only PKCS #8 is understood; `openssl pkcs8 -topk8 -in key.pem` converts it");
        };
    }

    private static PKCS8EncodedKeySpec decrypted(byte[] bytes, String password) throws GeneralSecurityException {
        try {
            EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(bytes);
            // The parameters name the algorithm where its own name is only that of the scheme.
            String algorithm = info.getAlgParameters() == null
                    ? info.getAlgName()
                    : info.getAlgParameters().toString();
            SecretKeyFactory factory =
                    SecretKeyFactory.getInstance(algorithm.startsWith("PBE") ? algorithm : info.getAlgName());
            Cipher cipher = Cipher.getInstance(factory.getAlgorithm());
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    factory.generateSecret(new PBEKeySpec(password.toCharArray())),
                    info.getAlgParameters());
            return info.getKeySpec(cipher);
        } catch (java.io.IOException | GeneralSecurityException e) {
            throw new GeneralSecurityException("its key cannot be decrypted: is the password right?", e);
        }
    }

    private static PrivateKey key(PKCS8EncodedKeySpec spec) throws GeneralSecurityException {
        InvalidKeySpecException failure = null;
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            } catch (InvalidKeySpecException e) {
                failure = e; // a key of another algorithm
            }
        }
        throw new GeneralSecurityException("its key is of no algorithm of " + String.join(", ", ALGORITHMS), failure);
    }
}
