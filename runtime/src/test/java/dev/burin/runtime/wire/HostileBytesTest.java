package dev.burin.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.example.CalcWire;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.WireFormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged messages, made from whole ones with a seed: read, or refused in words, and nothing else. */
class HostileBytesTest {
    private static final int DAMAGED = 20_000;

    private final BinaryReader in = new BinaryReader(CalcWire.TYPES);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damaged_messages_are_read_or_refused_in_words(long seed) {
        Random random = new Random(seed);
        List<byte[]> whole = new ArrayList<>();
        Vectors.all().forEach(vector -> whole.addAll(vector.bodies()));
        List<Supplier<Call<?>>> calls = List.of(CalcWire.Add::new, CalcWire.Echo::new, CalcWire.Move::new);
        for (int i = 0; i < DAMAGED; i++) {
            byte[] damaged = damage(whole.get(random.nextInt(whole.size())), random);
            read(() -> WireTree.read(damaged), damaged);
            Call<?> call = calls.get(i % calls.size()).get();
            read(() -> readCall(call, damaged), damaged);
            read(() -> readReply(call, damaged), damaged);
        }
    }

    private void readCall(Call<?> call, byte[] bytes) {
        in.begin(bytes, 0, bytes.length);
        call.readFields(in);
    }

    private void readReply(Call<?> call, byte[] bytes) {
        in.begin(bytes, 0, bytes.length);
        in.findInReplyTo(call.messageType());
        call.readReply(in);
    }

    private static void read(Runnable reading, byte[] bytes) {
        try {
            reading.run();
        } catch (WireFormatException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        } catch (RuntimeException | Error e) {
            throw new AssertionError("bytes " + HexFormat.of().formatHex(bytes), e);
        }
    }

    private static byte[] damage(byte[] whole, Random random) {
        byte[] damaged = Arrays.copyOf(whole, random.nextInt(8) == 0 ? random.nextInt(whole.length + 1) : whole.length);
        for (int changes = random.nextInt(4); changes >= 0 && damaged.length > 0; changes--) {
            int at = random.nextInt(damaged.length);
            damaged[at] = random.nextBoolean() ? (byte) (0x80 | random.nextInt(0x18)) : (byte) random.nextInt();
        }
        return damaged;
    }
}
