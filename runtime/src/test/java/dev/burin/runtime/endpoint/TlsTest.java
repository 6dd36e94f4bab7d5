package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcClient;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.transport.Certificates;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
@ExtendWith(LeakCheck.class)
class TlsTest {
    @TempDir
    static Path directory;

    private static Path serverKey;
    private static Path serverTrust;
    private static Path clientKey;
    private static Path clientTrust;

    @BeforeAll
    static void makeCertificates() {
        serverKey = Certificates.key(directory, "server", "dns:localhost", "ip:127.0.0.1");
        serverTrust = Certificates.trust(Certificates.certificate(serverKey));
        clientKey = Certificates.key(directory, "some-client");
        clientTrust = Certificates.trust(Certificates.certificate(clientKey));
    }

    private static String keyTerms(Path key) {
        return "Tls.keyStore=" + key + "&Tls.keyStorePassword=" + Certificates.PASSWORD;
    }

    private static String trustTerms(Path trust) {
        return "Tls.trustStore=" + trust + "&Tls.trustStorePassword=" + Certificates.PASSWORD;
    }

    private static final class Server extends SimpleCalc {
        private final RemoteCalcClient client;

        Server(RemoteCalcClient client) {
            this.client = client;
        }

        @Override
        public Object echo(Object value) {
            if (!"who".equals(value)) {
                return value;
            }
            Principal principal = client._session().peerPrincipal();
            return principal == null ? "nobody" : principal.getName();
        }
    }

    private static Listener listen(String terms) {
        Listener listener = CalcHelper.newListener("tls://127.0.0.1:0?" + terms, Server::new);
        listener._startAndWaitUp(4000);
        return listener;
    }

    private static RemoteCalcServer client(Listener listener, String terms) {
        return CalcHelper.newServer(listener.uri() + "?" + terms);
    }

    private static Socket plainSocket(Listener listener) throws IOException {
        Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"), URI.create(listener.uri()).getPort());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static void assertServes(Listener listener, String terms) {
        try (RemoteCalcServer server = client(listener, terms)) {
            server._startAndWaitUp(8000);
            assertThat(server.add(1, 2)).isEqualTo(3);
        }
    }

    @Test
    void calls_travel_encrypted_and_the_server_is_known() throws Exception {
        try (Listener listener = listen(keyTerms(serverKey));
                RemoteCalcServer server = client(listener, trustTerms(serverTrust) + "&Packetizer.maxPktSize=0")) {
            server._startAndWaitUp(8000);
            assertThat(server.add(1, 2)).isEqualTo(3);
            assertThat(server._session().peerPrincipal()).hasToString("CN=server");
            assertThat(server._transportQuery(TransportQuery.IS_CONFIDENTIAL)).isEqualTo(true);
            assertThat(server.echo("who")).isEqualTo("nobody");
            List<CompletableFuture<Integer>> sums = new ArrayList<>();
            for (int i = 0; i < 5000; i++) {
                sums.add(server._async().add(i, 1));
            }
            for (int i = 0; i < 5000; i++) {
                assertThat(sums.get(i).get(8, TimeUnit.SECONDS)).isEqualTo(i + 1);
            }
        }
    }

    @Test
    void large_messages_pass_in_both_directions() {
        try (Listener listener = listen(keyTerms(serverKey) + "&Packetizer.maxPktSize=0");
                RemoteCalcServer server = client(listener, trustTerms(serverTrust) + "&Packetizer.maxPktSize=0")) {
            server._startAndWaitUp(8000);
            byte[] large = new byte[5_000_000];
            for (int i = 0; i < large.length; i++) {
                large[i] = (byte) (i * 31);
            }
            for (int round = 0; round < 3; round++) {
                assertThat((byte[]) server.echo(large)).isEqualTo(large);
            }
        }
    }

    @Test
    void a_client_shows_its_certificate_when_it_has_to() {
        try (Listener listener =
                listen(keyTerms(serverKey) + "&" + trustTerms(clientTrust) + "&Tls.clientAuth=required")) {
            try (RemoteCalcServer server = client(listener, trustTerms(serverTrust) + "&" + keyTerms(clientKey))) {
                server._startAndWaitUp(8000);
                assertThat(server.echo("who")).isEqualTo("CN=some-client");
            }
            try (RemoteCalcServer server = client(listener, trustTerms(serverTrust))) {
                assertThatThrownBy(() -> {
                            server._startAndWaitUp(8000); // TLS 1.3 tells the client after it has finished
                            server.add(1, 2);
                        })
                        .hasMessageContaining("certificate");
            }
            Path other = Certificates.key(directory, "stranger");
            try (RemoteCalcServer server = client(listener, trustTerms(serverTrust) + "&" + keyTerms(other))) {
                assertThatThrownBy(() -> {
                            server._startAndWaitUp(8000);
                            server.add(1, 2);
                        })
                        .isNotNull();
            }
        }
    }

    @Test
    void a_client_may_show_its_certificate_when_that_is_optional() {
        try (Listener listener =
                listen(keyTerms(serverKey) + "&" + trustTerms(clientTrust) + "&Tls.clientAuth=optional")) {
            try (RemoteCalcServer server = client(listener, trustTerms(serverTrust) + "&" + keyTerms(clientKey))) {
                server._startAndWaitUp(8000);
                assertThat(server.echo("who")).isEqualTo("CN=some-client");
            }
            try (RemoteCalcServer server = client(listener, trustTerms(serverTrust))) {
                server._startAndWaitUp(8000);
                assertThat(server.echo("who")).isEqualTo("nobody");
            }
        }
    }

    @Test
    void a_server_that_is_not_trusted_or_has_another_name_is_refused_for_good() {
        try (Listener listener = listen(keyTerms(serverKey))) {
            for (String terms : new String[] {
                "Lifecycle.autoStart=false",
                trustTerms(clientTrust),
                trustTerms(serverTrust) + "&Tls.hostName=other.example"
            }) {
                try (RemoteCalcServer server = client(listener, terms + "&Reconnect.enabled=true")) {
                    assertThatThrownBy(() -> server._startAndWaitUp(8000))
                            .isInstanceOf(TransportException.class)
                            .hasMessageContaining("could not prove who it is");
                    assertThat(server._transportQuery(TransportQuery.STATE)).isEqualTo(ConnectionState.FAILED);
                }
            }
            assertServes(listener, trustTerms(serverTrust) + "&Tls.hostName=localhost");
        }
    }

    @Test
    void there_is_no_way_to_trust_everybody() {
        assertThatThrownBy(() -> CalcHelper.newServer("tls://localhost:1?TlsConnection.authReqd=false"))
                .hasMessageContaining("takes true");
        CalcHelper.newServer("tls://localhost:1?TlsConnection.authReqd=true").close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JKS RSA", "PKCS12 RSA", "JKS EC"})
    void key_stores_of_each_kind_are_taken(String kind) {
        Path key = Certificates.keyOf(
                directory,
                kind.split(" ")[0],
                kind.split(" ")[1],
                "host-" + kind.hashCode(),
                "dns:localhost",
                "ip:127.0.0.1");
        Path certificate = Certificates.certificate(key);
        try (Listener listener = listen(keyTerms(key))) {
            assertServes(listener, trustTerms(Certificates.trust(certificate)));
            assertServes(listener, "Tls.trustStore=" + certificate);
        }
    }

    @Test
    void a_pem_file_with_key_and_certificate_is_taken() throws Exception {
        Path pem = pemKey(false);
        try (Listener listener = listen("Tls.keyStore=" + pem)) {
            assertServes(listener, "Tls.trustStore=" + Certificates.certificate(serverKey));
        }
    }

    @Test
    void an_encrypted_pem_key_is_taken() throws Exception {
        Path pem = pemKey(true);
        try (Listener listener = listen("Tls.keyStore=" + pem + "&Tls.keyPassword=secret")) {
            assertServes(listener, "Tls.trustStore=" + Certificates.certificate(serverKey));
        }
        assertThatThrownBy(() -> listen("Tls.keyStore=" + pem + "&Tls.keyPassword=wrong"))
                .hasMessageContaining("is the password right?")
                .hasMessageNotContaining("wrong");
    }

    private static Path pemKey(boolean encrypted) throws Exception {
        KeyStore store = KeyStore.getInstance(serverKey.toFile(), Certificates.PASSWORD.toCharArray());
        PrivateKey key = (PrivateKey) store.getKey("key", Certificates.PASSWORD.toCharArray());
        byte[] bytes = key.getEncoded();
        String type = "PRIVATE KEY";
        if (encrypted) {
            javax.crypto.SecretKeyFactory factory = javax.crypto.SecretKeyFactory.getInstance("PBEWithSHA1AndDESede");
            javax.crypto.Cipher cipher = javax.crypto.Cipher.getInstance("PBEWithSHA1AndDESede");
            cipher.init(
                    javax.crypto.Cipher.ENCRYPT_MODE,
                    factory.generateSecret(new javax.crypto.spec.PBEKeySpec("secret".toCharArray())));
            bytes = new javax.crypto.EncryptedPrivateKeyInfo(cipher.getParameters(), cipher.doFinal(bytes))
                    .getEncoded();
            type = "ENCRYPTED PRIVATE KEY";
        }
        String text = "-----BEGIN " + type + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(bytes)
                + "\n-----END " + type + "-----\n" + Files.readString(Certificates.certificate(serverKey));
        return Files.writeString(directory.resolve("server" + encrypted + ".pem"), text);
    }

    @Test
    void a_bad_key_store_is_an_exception_at_once_with_its_cause() throws Exception {
        Path garbage = Files.writeString(directory.resolve("garbage"), "this is no key store");
        Path rsa = Files.writeString(
                directory.resolve("old.pem"), "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n");
        String[][] cases = {
            {"Lifecycle.strict=false", "needs a key and a certificate"},
            {"Tls.keyStore=" + directory.resolve("nothing"), "there is no such file"},
            {"Tls.keyStore=" + garbage, "cannot be used"},
            {"Tls.keyStore=" + serverKey + "&Tls.keyStorePassword=wrong", "password was incorrect"},
            {"Tls.keyStore=" + Certificates.certificate(serverKey), "holds no private key"},
            {"Tls.keyStore=" + rsa, "openssl pkcs8 -topk8"},
            {keyTerms(serverKey) + "&Tls.clientAuth=required", "Tls.trustStore"},
            {keyTerms(serverKey) + "&Tls.trustStore=" + garbage, "Tls.trustStore"},
        };
        for (String[] one : cases) {
            try (Listener listener = CalcHelper.newListener("tls://127.0.0.1:0?" + one[0], Server::new)) {
                assertThatThrownBy(() -> listener._startAndWaitUp(4000))
                        .describedAs(one[0])
                        .isInstanceOf(TransportException.class)
                        .hasMessageContaining(one[1])
                        .hasCauseInstanceOf(IllegalArgumentException.class);
            }
        }
        try (RemoteCalcServer server = CalcHelper.newServer("tls://127.0.0.1:1?Tls.trustStore=" + garbage)) {
            assertThatThrownBy(() -> server._startAndWaitUp(4000)).hasMessageContaining("option Tls.trustStore");
        }
    }

    @Test
    void passwords_are_not_shown() {
        assertThat(SessionOptions.of(
                                "tls://localhost:1?Tls.keyStorePassword=hidden&Tls.keyPassword=hidden2&Tls.keyStore=x")
                        .toString())
                .doesNotContain("hidden")
                .contains("Tls.keyStore=x");
    }

    @Test
    void hostile_bytes_end_their_connection_and_no_other() throws Exception {
        try (Listener listener = listen(keyTerms(serverKey))) {
            for (String bytes : new String[] {
                "GET / HTTP/1.1\r\n\r\n", "\u0016\u0003\u0001\u00ff\u00ff" + "x".repeat(70000), "\u0000".repeat(100)
            }) {
                try (Socket socket = plainSocket(listener)) {
                    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
                    socket.shutdownOutput();
                    drain(socket.getInputStream());
                } catch (IOException e) {
                    assertThat(e).hasMessageMatching("(?i).*(reset|broken pipe).*"); // it did not read all
                }
            }
            assertServes(listener, trustTerms(serverTrust));
        }
    }

    private static void drain(InputStream in) throws IOException {
        while (in.read() >= 0) {
            continue;
        }
    }

    @Test
    void a_half_handshake_is_given_up_and_holds_nobody_else_up() throws Exception {
        try (Listener listener = listen(keyTerms(serverKey) + "&Limits.handshakeTimeout=500")) {
            List<Socket> silent = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                silent.add(plainSocket(listener));
            }
            assertServes(listener, trustTerms(serverTrust));
            for (Socket socket : silent) {
                assertThat(socket.getInputStream().read()).isEqualTo(-1);
                socket.close();
            }
        }
    }

    @Test
    void so_many_handshakes_and_no_more_are_under_way() throws Exception {
        try (Listener listener = listen(keyTerms(serverKey) + "&Limits.handshakes=2&Limits.handshakeTimeout=1000")) {
            List<Socket> silent = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                silent.add(plainSocket(listener));
            }
            assertThat(silent.get(2).getInputStream().read()).isEqualTo(-1);
            for (Socket socket : silent) {
                assertThat(socket.getInputStream().read()).isEqualTo(-1);
                socket.close();
            }
            assertServes(listener, trustTerms(serverTrust));
        }
    }

    @Test
    void a_client_does_not_wait_for_ever_for_a_server_that_says_nothing() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
                RemoteCalcServer server = CalcHelper.newServer(
                        "tls://127.0.0.1:" + silent.getLocalPort() + "?Limits.handshakeTimeout=300")) {
            assertThatThrownBy(() -> server._startAndWaitUp(8000)).hasMessageContaining("Limits.handshakeTimeout");
        }
    }

    @Test
    void a_stop_ends_a_handshake_at_once() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
                RemoteCalcServer server = CalcHelper.newServer("tls://127.0.0.1:" + silent.getLocalPort())) {
            server._start();
            try (Socket accepted = silent.accept()) {
                server._stopAndWaitDown(2000);
                drain(accepted.getInputStream());
            }
        }
    }

    @Test
    void a_connection_that_is_cut_off_differs_from_one_that_is_closed() throws Exception {
        try (Listener listener = listen(keyTerms(serverKey))) {
            try (SSLSocket socket = jdkSocket(listener)) {
                socket.startHandshake();
                await().until(() ->
                        listener.transportQuery(TransportQuery.SESSION_COUNT).equals(1));
            } // says goodbye
            await().until(() ->
                    listener.transportQuery(TransportQuery.SESSION_COUNT).equals(0));
        }
        try (ServerSocket front = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
                Listener listener = listen(keyTerms(serverKey));
                RemoteCalcServer server = CalcHelper.newServer(
                        "tls://127.0.0.1:" + front.getLocalPort() + "?" + trustTerms(serverTrust))) {
            server._start();
            try (Socket near = front.accept();
                    Socket far = plainSocket(listener)) {
                Thread up = pump(near, far);
                Thread down = pump(far, near);
                server._waitUp(8000);
                assertThat(server.add(1, 2)).isEqualTo(3);
                near.shutdownOutput(); // as somebody in between could
                server._waitDown(8000);
                assertThat((Throwable) server._transportQuery(TransportQuery.LAST_CAUSE))
                        .hasMessageContaining("without the goodbye");
                far.shutdownOutput();
                up.join();
                down.join();
            }
        }
    }

    private static Thread pump(Socket from, Socket to) {
        Thread thread = new Thread(() -> {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static SSLSocket jdkSocket(Listener listener) throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(serverTrust.toFile(), Certificates.PASSWORD.toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return (SSLSocket) context.getSocketFactory()
                .createSocket("127.0.0.1", URI.create(listener.uri()).getPort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void a_blocking_peer_of_the_jdk_is_understood(String protocol) throws Exception {
        try (Listener listener = listen(keyTerms(serverKey));
                SSLSocket socket = jdkSocket(listener)) {
            socket.setSoTimeout(5000);
            socket.setEnabledProtocols(new String[] {protocol});
            socket.startHandshake();
            byte[] call = java.util.HexFormat.of()
                    .parseHex("deadbeef0000001a0386"
                            + java.util.HexFormat.of()
                                    .toHexDigits(dev.burin.runtime.stub.WireId.of("dev.burin.runtime.example.Calc.add"))
                            + "0386150a2c9c0186150a2c9d02866306b4680581");
            for (byte one : call) {
                socket.getOutputStream().write(one); // a record for each byte
            }
            byte[] header = socket.getInputStream().readNBytes(4);
            assertThat(header).isEqualTo(new byte[] {(byte) 0xde, (byte) 0xad, (byte) 0xbe, (byte) 0xef});
        }
    }

    @Test
    void an_old_protocol_is_refused() throws Exception {
        try (Listener listener = listen(keyTerms(serverKey))) {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            try (SSLSocket socket = (SSLSocket) context.getSocketFactory()
                    .createSocket("127.0.0.1", URI.create(listener.uri()).getPort())) {
                socket.setEnabledProtocols(new String[] {"TLSv1.1"});
                assertThatThrownBy(socket::startHandshake).isInstanceOf(IOException.class);
            }
        }
    }
}
