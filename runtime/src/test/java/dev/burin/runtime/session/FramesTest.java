package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Frames as bytes (2.2), against {@code frames.properties}, and the proofs of 2.3 against those that this test makes. */
class FramesTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] ID = numbered(16, 0x10);
    private static final byte[] NONCE = numbered(16, 0x20);
    private static final byte[] BOOT = numbered(16, 0x30);
    private static final byte[] SECRET = numbered(32, 0x40);
    private static final SessionLimits LIMITS = new SessionLimits(120_000, 1_800_000, 128, 1 << 20, 4 << 20, 30_000);
    private static final Summary SUMMARY =
            new Summary(10, 4, 7, 1, new Ranges(List.of(new Ranges.Range(5, 2), new Ranges.Range(8, 1))));

    private static byte[] numbered(int size, int first) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (first + i);
        }
        return bytes;
    }

    private static byte[] frame(byte[] withRoom) {
        return Arrays.copyOfRange(withRoom, Frames.ROOM, withRoom.length);
    }

    private static Map<String, byte[]> handshakes() {
        Map<String, byte[]> frames = new LinkedHashMap<>();
        frames.put(
                "OPEN",
                frame(HandshakeCodec.open(new Handshake.Open(
                        1, 1, 0x000b, NONCE, 3, LIMITS, "etch.examples.Bank", "a1b2", new byte[] {9, 8, 7}))));
        frames.put(
                "OPEN_OK", frame(HandshakeCodec.openOk(new Handshake.OpenOk(1, 0x0001, ID, SECRET, 3, LIMITS, BOOT))));
        frames.put(
                "RESUME",
                frame(HandshakeCodec.resume(new Handshake.Resume(ID, 4, NONCE, LIMITS, SUMMARY, new byte[0]), SECRET)));
        frames.put(
                "RESUME_OK",
                frame(HandshakeCodec.resumeOk(
                        new Handshake.ResumeOk(4, LIMITS, SUMMARY, BOOT, new byte[0]), SECRET, numbered(32, 0x60))));
        frames.put(
                "REJECT",
                frame(HandshakeCodec.reject(
                        new Handshake.Reject(Rejection.EXPIRED, 4, 1000, 5, BOOT, 7, SUMMARY.have(), "too late"))));
        frames.put("FENCED", frame(HandshakeCodec.fenced(6)));
        frames.put("ERROR", frame(HandshakeCodec.error(Rejection.PROTOCOL, "gap")));
        return frames;
    }

    /** The frames that a session sends, in a conversation that has them all. */
    private static Map<String, byte[]> conversation() {
        Map<String, byte[]> frames = new LinkedHashMap<>();
        for (byte[] frame : TestPeer.everyKindOfFrame()) {
            frames.putIfAbsent(SimFrames.name(frame), frame);
        }
        return frames;
    }

    private static Properties golden() throws IOException {
        Properties golden = new Properties();
        try (InputStream in = FramesTest.class.getResourceAsStream("/session/frames.properties")) {
            golden.load(Objects.requireNonNull(in));
        }
        return golden;
    }

    @Test
    void frames_are_the_bytes_in_the_repository() throws IOException {
        Map<String, byte[]> written = handshakes();
        conversation().forEach(written::putIfAbsent);
        Properties golden = golden();
        StringBuilder found = new StringBuilder();
        written.forEach((name, bytes) ->
                found.append(name).append('=').append(HEX.formatHex(bytes)).append('\n'));
        StringBuilder expected = new StringBuilder();
        written.keySet()
                .forEach(name -> expected.append(name)
                        .append('=')
                        .append(golden.getProperty(name))
                        .append('\n'));
        assertThat(found.toString()).isEqualTo(expected.toString());
        assertThat(golden.stringPropertyNames()).isEqualTo(written.keySet());
    }

    @Test
    void handshakes_are_read_as_they_were_written() {
        Map<String, byte[]> frames = handshakes();
        Handshake.Open open = HandshakeCodec.readOpen(frames.get("OPEN"), 0, frames.get("OPEN").length);
        assertThat(open.service()).isEqualTo("etch.examples.Bank");
        assertThat(open.interfaceHash()).isEqualTo("a1b2");
        assertThat(open.nonce()).isEqualTo(NONCE);
        assertThat(open.limits()).isEqualTo(LIMITS);
        assertThat(open.wants()).isEqualTo(0x000b);
        Handshake.OpenOk ok = HandshakeCodec.readOpenOk(frames.get("OPEN_OK"), 0, frames.get("OPEN_OK").length);
        assertThat(ok.id()).isEqualTo(ID);
        assertThat(ok.secret()).isEqualTo(SECRET);
        assertThat(ok.bootId()).isEqualTo(BOOT);
        Handshake.Resume resume = HandshakeCodec.readResume(frames.get("RESUME"), 0, frames.get("RESUME").length);
        assertThat(resume.summary()).isEqualTo(SUMMARY);
        assertThat(resume.epoch()).isEqualTo(4);
        Handshake.ResumeOk resumed =
                HandshakeCodec.readResumeOk(frames.get("RESUME_OK"), 0, frames.get("RESUME_OK").length);
        assertThat(resumed.summary()).isEqualTo(SUMMARY);
        Handshake.Reject reject = HandshakeCodec.readReject(frames.get("REJECT"), 0, frames.get("REJECT").length);
        assertThat(reject.rejection()).isEqualTo(Rejection.EXPIRED);
        assertThat(reject.receiveNext()).isEqualTo(7);
        assertThat(reject.done()).isEqualTo(SUMMARY.have());
        assertThat(reject.text()).isEqualTo("too late");
        assertThat(HandshakeCodec.readFenced(frames.get("FENCED"), 0, frames.get("FENCED").length))
                .isEqualTo(6);
    }

    @Test
    void proofs_are_those_of_the_specification() throws Exception {
        byte[] resume = handshakes().get("RESUME");
        byte[] before = Arrays.copyOf(resume, resume.length - 32);
        byte[] proof = Arrays.copyOfRange(resume, resume.length - 32, resume.length);
        assertThat(proof).isEqualTo(hmac(SECRET, "BSP1 resume".getBytes(StandardCharsets.US_ASCII), before));
        byte[] resumed = handshakes().get("RESUME_OK");
        assertThat(Arrays.copyOfRange(resumed, resumed.length - 32, resumed.length))
                .isEqualTo(hmac(
                        SECRET,
                        "BSP1 resumed".getBytes(StandardCharsets.US_ASCII),
                        numbered(32, 0x60),
                        Arrays.copyOf(resumed, resumed.length - 32)));
        assertThat(Proofs.secret(numbered(32, 1), ID)).isEqualTo(hmac(numbered(32, 1), ID));
        assertThat(Proofs.digest("xabc".getBytes(StandardCharsets.US_ASCII), 1, 3))
                .isEqualTo(0xba7816bf8f01cfeaL);
    }

    private static byte[] hmac(byte[] key, byte[]... parts) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        int size = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer all = ByteBuffer.allocate(size);
        for (byte[] part : parts) {
            all.put(part);
        }
        return mac.doFinal(all.array());
    }

    private static void read(byte[] frame, int length) {
        switch (frame.length > 2 ? SimFrames.type(frame) : 0) {
            case Frames.OPEN -> HandshakeCodec.readOpen(frame, 0, length);
            case Frames.OPEN_OK -> HandshakeCodec.readOpenOk(frame, 0, length);
            case Frames.RESUME -> HandshakeCodec.readResume(frame, 0, length);
            case Frames.RESUME_OK -> HandshakeCodec.readResumeOk(frame, 0, length);
            case Frames.REJECT -> HandshakeCodec.readReject(frame, 0, length);
            default -> HandshakeCodec.readFenced(frame, 0, length);
        }
    }

    @Test
    void a_handshake_that_is_cut_anywhere_breaks_the_rules() {
        Map<String, byte[]> frames = handshakes();
        frames.remove("ERROR");
        frames.forEach((name, frame) -> {
            int textless =
                    name.equals("REJECT") ? frame.length - 2 - "too late".length() : -1; // the text may be missing
            for (int length = 0; length < frame.length; length++) {
                int cut = length;
                if (cut == textless) {
                    continue;
                }
                assertThatThrownBy(() -> read(frame, cut))
                        .as(name + " cut at " + cut)
                        .isInstanceOf(ProtocolException.class);
            }
        });
    }

    @Test
    void random_and_damaged_bytes_never_give_another_exception() {
        Random random = new Random(2);
        byte[][] frames = handshakes().values().toArray(byte[][]::new);
        for (int i = 0; i < 200_000; i++) {
            byte[] frame = frames[random.nextInt(frames.length)].clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                frame[4 + random.nextInt(frame.length - 4)] = (byte) random.nextInt();
            }
            quietly(() -> {
                read(frame, frame.length);
                return null;
            });
        }
    }

    private static void quietly(Supplier<?> reading) {
        try {
            reading.get();
        } catch (ProtocolException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    @Test
    void a_session_takes_damaged_frames_without_another_exception() {
        Random random = new Random(3);
        List<byte[]> frames = TestPeer.everyKindOfFrame();
        for (int i = 0; i < 20_000; i++) {
            TestPeer peer = TestPeer.ready();
            for (int j = 0; j < 5; j++) {
                byte[] frame = frames.get(random.nextInt(frames.size())).clone();
                if (random.nextBoolean()) {
                    frame[random.nextInt(frame.length)] ^= (byte) (1 << random.nextInt(8));
                }
                byte[] taken = random.nextInt(3) == 0 ? Arrays.copyOf(frame, random.nextInt(frame.length + 1)) : frame;
                peer.core.input(peer.link, taken, 0, taken.length, 10);
            }
        }
    }

    @Test
    void counters_end_at_two_to_the_62() {
        TestPeer fine = TestPeer.ready();
        fine.ack(1, 1);
        assertThat(fine.core.isEnded()).isFalse();
        for (long bad : new long[] {Frames.COUNTER_LIMIT, -1, Long.MIN_VALUE}) {
            TestPeer peer = TestPeer.ready();
            peer.ack(bad, 1);
            assertThat(peer.endedBy).isEqualTo(Rejection.PROTOCOL);
        }
    }

    @Test
    void unknown_types_are_ignored_from_40_on_and_unknown_flags_always() {
        TestPeer peer = TestPeer.ready();
        peer.input(new FrameWriter(0x40).u64(1).frame());
        peer.input(new FrameWriter(0xff).frame());
        peer.request(1, 0x90, 1);
        assertThat(peer.core.isEnded()).isFalse();
        assertThat(peer.run).hasSize(1);
        for (int type : new int[] {0, 6, 0x0f, 0x1f, 0x3f, Frames.OPEN, Frames.RESUME_OK, Frames.FENCED}) {
            TestPeer other = TestPeer.ready();
            other.input(new FrameWriter(type).u64(1).frame());
            assertThat(other.endedBy).as("type " + type).isEqualTo(Rejection.PROTOCOL);
        }
    }

    @Test
    void nothing_secret_is_shown() {
        String secret = HEX.formatHex(SECRET);
        assertThat(new Handshake.OpenOk(1, 1, ID, SECRET, 3, LIMITS, BOOT).toString())
                .doesNotContain(secret)
                .doesNotContain(Arrays.toString(SECRET));
        assertThat(new Handshake.Open(1, 1, 0, NONCE, 3, LIMITS, "s", "", new byte[] {42}).toString())
                .doesNotContain(HEX.formatHex(NONCE))
                .doesNotContain("42");
    }
}
