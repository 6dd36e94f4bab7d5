package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.net.ByteProxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What nobody may know stands in no log and in no text of an object. */
@Timeout(30)
@ExtendWith(LeakCheck.class)
class SecretsTest {
    private static final String PASSWORD = "correct horse battery staple";
    private static final String KEY_PASSWORD = "tr0ub4dor";

    @TempDir
    private Path directory;

    /** A secret as it may be written. */
    private static List<String> spellings(byte[] secret) {
        List<String> all = new ArrayList<>(List.of(
                HexFormat.of().formatHex(secret),
                HexFormat.ofDelimiter(" ").formatHex(secret),
                HexFormat.ofDelimiter(":").formatHex(secret),
                Base64.getEncoder().withoutPadding().encodeToString(secret),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
                Arrays.toString(secret)));
        all.addAll(all.stream().map(text -> text.toUpperCase(Locale.ROOT)).toList());
        return all;
    }

    @Test
    void no_secret_of_a_session_is_logged() throws Exception {
        Path store = directory.resolve("store");
        List<String> secrets = new ArrayList<>(List.of(PASSWORD, KEY_PASSWORD));
        Warnings logged = new Warnings(Level.ALL);
        try {
            String terms = "?Session.mode=require&Session.durability=requests&Session.store=" + store
                    + "&Tls.keyStorePassword=" + KEY_PASSWORD;
            SessionOptions options = SessionOptions.of("tcp://127.0.0.1:0" + terms);
            assertThat(options.toString()).doesNotContain(KEY_PASSWORD);
            try (Listener listener = CalcHelper.newListener(options, client -> new SimpleCalc())) {
                listener._startAndWaitUp(4000);
                int port = URI.create(listener.uri()).getPort();
                try (ByteProxy proxy = new ByteProxy(port);
                        RawSession raw = new RawSession(port)) {
                    secrets.addAll(spellings(raw.openReady(new byte[16], 8).secret()));
                    SessionOptions client = SessionOptions.of("tcp://ann:correct%20horse%20battery%20staple@127.0.0.1:"
                            + proxy.port() + "?Session.mode=require&Reconnect.minDelay=1&Reconnect.maxDelay=5");
                    assertThat(client.toString()).doesNotContain("horse");
                    try (RemoteCalcServer server = CalcHelper.newServer(client)) {
                        server._startAndWaitUp(4000);
                        for (int i = 0; i < 20; i++) {
                            proxy.cutAll(true);
                            assertThat(server.add(i, 1)).isEqualTo(i + 1);
                        }
                    }
                    raw.send(new byte[] {1, 2, 3});
                    assertThat(raw.typesToTheEnd()).endsWith("1e");
                }
            }
            secrets.addAll(serverKey(store));
        } finally {
            logged.close();
        }
        assertThat(logged.texts()).as("something is logged").isNotEmpty();
        for (String text : logged.texts()) {
            for (String secret : secrets) {
                assertThat(text).doesNotContain(secret);
            }
            assertThat(text).doesNotContain("horse");
        }
    }

    /** The key is somewhere in the file: any 32 bytes of its beginning are taken for it. */
    private static List<String> serverKey(Path store) throws Exception {
        List<String> candidates = new ArrayList<>();
        try (Stream<Path> files = Files.list(store)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = 0; i + 32 <= Math.min(bytes.length, 96); i++) {
                    byte[] candidate = Arrays.copyOfRange(bytes, i, i + 32);
                    candidates.add(HexFormat.of().formatHex(candidate));
                    candidates.add(Base64.getEncoder().withoutPadding().encodeToString(candidate));
                }
            }
        }
        assertThat(candidates).isNotEmpty();
        return candidates;
    }

    @Test
    void the_check_sees_what_is_logged() {
        Warnings logged = new Warnings(Level.ALL);
        System.getLogger("dev.burin.runtime.test")
                .log(
                        System.Logger.Level.TRACE,
                        new String("secret".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        logged.close();
        assertThat(logged.texts()).anyMatch(text -> text.contains("secret"));
    }
}
