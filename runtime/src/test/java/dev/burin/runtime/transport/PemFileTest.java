package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class PemFileTest {
    /** Made with {@code openssl pkcs8 -topk8 -v2 aes-256-cbc}; the password is "secret", the key serves for nothing else. */
    private static final String OF_OPENSSL = """
            -----BEGIN ENCRYPTED PRIVATE KEY-----
            MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAhO9k3h0jg+awICCAAw
            DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEOCBCAM6fuyw1GWcJu9pChMEgZBz
            7vYqpgCGgbh99LR6du5y0bEyRxqkK2OCwHiTJ2BcR1qqtBLSp62g7q+Cf3/rF/vc
            b0oL1XwyDXs8QrIk/2bh/biJm3sSEivcTxmiwhEPhe6+SjWl9Ep8E7JLOZyFNxjE
            l+FrgSuQIjACNkol/p9Vt+62F32urBTjVRTWax7OJDqwq5W3uCXg+wg/HwfTF3I=
            -----END ENCRYPTED PRIVATE KEY-----
            """;

    private static PemFile read(String text, String password) throws GeneralSecurityException {
        return PemFile.read(text.getBytes(StandardCharsets.US_ASCII), password);
    }

    @Test
    void an_encrypted_key_of_openssl_is_decrypted() throws Exception {
        PemFile pem = read("some words in front\n" + OF_OPENSSL, "secret");
        assertThat(pem.key().getAlgorithm()).isEqualTo("EC");
        assertThat(pem.certificates()).isEmpty();
    }

    @Test
    void what_cannot_be_used_is_said_in_words() {
        assertThatThrownBy(() -> read(OF_OPENSSL, "other")).hasMessageContaining("is the password right?");
        assertThatThrownBy(() -> read(OF_OPENSSL + OF_OPENSSL, "secret")).hasMessageContaining("more than one");
        assertThatThrownBy(() -> read("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", ""))
                .hasMessageContaining("of no algorithm of RSA, EC");
        assertThatThrownBy(() -> read("-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----", ""))
                .hasMessageContaining("openssl pkcs8 -topk8");
        assertThatThrownBy(() -> read("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", ""))
                .isInstanceOf(GeneralSecurityException.class);
        assertThat(PemFile.isPem(new byte[] {1, 2, 3})).isFalse();
    }
}
