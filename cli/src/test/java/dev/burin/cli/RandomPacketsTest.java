package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.cli.packet.Frame;
import dev.burin.runtime.wire.WireTree;
import dev.burin.runtime.wire.WireValue;
import dev.burin.runtime.wire.WireValue.Field;
import dev.burin.runtime.wire.WireValue.Items;
import dev.burin.runtime.wire.WireValue.Struct;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RandomPacketsTest {

    private static final Path IDL = Path.of("src", "test", "resources", "wire", "Interop.etch");
    private static final String SERVICE = "bar.interop.Interop.";

    private final Random random = new Random(20260131);

    @Test
    void whatever_an_object_holds_survives() {
        StringBuilder packets = new StringBuilder();
        List<Struct> messages = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Struct message = struct(SERVICE + "echoObject", field("v", any(5)));
            messages.add(message);
            packets.append(HexFormat.of().formatHex(Frame.wrap(WireTree.write(message))));
        }
        Cli.Run decoded = Cli.run("decode", "--idl", IDL, "--hex", packets);
        assertThat(decoded.err()).isEmpty();
        Cli.Run encoded = Cli.runWithInput(decoded.out(), "encode", "--idl", IDL);
        assertThat(encoded.err()).isEmpty();
        List<Frame> frames = new ArrayList<>();
        Frame.split(encoded.bytes(), frames);
        assertThat(frames).hasSameSizeAs(messages);
        for (int i = 0; i < messages.size(); i++) {
            assertThat(WireTree.read(frames.get(i).body())).isEqualTo(messages.get(i));
        }
    }

    private WireValue any(int depth) {
        return switch (random.nextInt(depth > 0 ? 18 : 8)) {
            case 0 -> new WireValue.Null();
            case 1 -> new WireValue.Truth(random.nextBoolean());
            case 2, 3 -> new WireValue.Whole(random.nextLong() >> random.nextInt(64));
            case 4 -> new WireValue.Single(Float.intBitsToFloat(random.nextInt() & 0xff0fffff));
            case 5 -> new WireValue.Real(random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : random.nextGaussian());
            case 6 -> text();
            case 7 -> new WireValue.Bytes(Integer.toHexString(0x10000000 | random.nextInt(0x1000000)));
            case 8 -> array(0x86, () -> new WireValue.Whole(random.nextInt()));
            case 9 -> array(0x93, this::text);
            case 10 -> array(0x96, () -> any(depth - 1));
            case 11 -> struct("_Etch_List", field("values", array(0x96, () -> any(depth - 1))));
            case 12 -> struct("_Etch_Set", field("keys", array(0x96, () -> any(depth - 1))));
            case 13 -> map(() -> any(depth - 1));
            case 14 -> map(this::text);
            case 15 -> struct("_Etch_Datetime", field("dateTime", new WireValue.Whole(random.nextLong())));
            case 16 -> struct(SERVICE + "Color", field("GREEN", new WireValue.Truth(true)));
            default -> struct("un.known", field("v", any(depth - 1)));
        };
    }

    private WireValue map(Supplier<WireValue> key) {
        List<WireValue> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(key.get());
            values.add(any(1));
        }
        return struct("_Etch_Map", field("keysAndValues", new Items((byte) 0x96, null, 1, values)));
    }

    private Items array(int element, Supplier<WireValue> value) {
        List<WireValue> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value.get());
        }
        return new Items((byte) element, null, 1, values);
    }

    private WireValue.Text text() {
        return new WireValue.Text(
                List.of("", "a", "$type", "\u00e9\ud83d\ude00\u0000\n\"", "#1").get(random.nextInt(5)));
    }

    private static Struct struct(String type, Field field) {
        return new Struct(WireTree.named(type), List.of(field));
    }

    private static Field field(String name, WireValue value) {
        return new Field(WireTree.named(name), value);
    }
}
