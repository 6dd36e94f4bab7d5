package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacketCommandsTest {

    private static final Path IDL = Path.of("src", "test", "resources", "wire", "Interop.etch");
    private static final String ADD =
            "deadbeef00000028 03866336de1f03866306b46887000001a20187b920" + "86150a2c9d86fffeee90 86150a2c9c85012c81";
    private static final String ADD_JSON = "{\"type\":\"bar.interop.Interop.add\",\"id\":1664540191,\"fields\":"
            + "{\"_messageId\":1795322001696,\"b\":-70000,\"a\":300}}\n";

    @TempDir
    private Path directory;

    @Test
    void a_packet_is_one_document_on_one_line() {
        assertThat(Cli.run("decode", "--idl", IDL, "--hex", ADD).out()).isEqualTo(ADD_JSON);
    }

    @Test
    void packets_come_from_a_file_or_from_the_standard_input() throws IOException {
        byte[] packet = HexFormat.of().parseHex(ADD.replace(" ", ""));
        byte[] two = new byte[packet.length * 2];
        System.arraycopy(packet, 0, two, 0, packet.length);
        System.arraycopy(packet, 0, two, packet.length, packet.length);
        Path file = Files.write(directory.resolve("capture"), two);
        assertThat(Cli.run("decode", "--idl", IDL, file).out()).isEqualTo(ADD_JSON + ADD_JSON);
        assertThat(Cli.start(false, packet, "decode", "--idl", IDL).out()).isEqualTo(ADD_JSON);
        assertThat(Cli.runWithInput(ADD_JSON, "encode", "--idl", IDL).bytes()).isEqualTo(packet);
    }

    @Test
    void packets_before_a_fault_are_printed() {
        Cli.Run run = Cli.run("decode", "--idl", IDL, "--hex", ADD + "deadbeef00000007" + "03");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(ADD_JSON);
        assertThat(run.err()).isEqualTo("error: at byte 52: the header says that 7 bytes follow, and there are 1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"v\":{\"$type\":\"double\",\"value\":\"NaN\"}",
                "\"v\":{\"$type\":\"float\",\"value\":1.5}",
                "\"v\":1.0E-300",
                "\"v\":[1,\"a\",null,[true]]",
                "\"v\":{\"a\":1,\"\":{\"b\":[]}}",
                "\"v\":{\"$type\":\"Map\",\"value\":[[1,\"one\"],[null,2]]}",
                "\"v\":{\"$type\":\"Map\",\"value\":[[\"$type\",\"int\"]]}",
                "\"v\":{\"$type\":\"Set\",\"value\":[1,2]}",
                "\"v\":{\"$type\":\"Datetime\",\"value\":\"2026-01-31T12:00:00.250Z\"}",
                "\"v\":{\"$type\":\"bar.interop.Interop.Color\",\"value\":\"RED\"}",
                "\"v\":{\"$type\":\"bar.interop.Interop.Point\",\"x\":1,\"y\":null}",
                "\"v\":{\"$type\":\"int[][]\",\"value\":[[1],null,[]]}",
                "\"v\":{\"$type\":\"byte[]\",\"value\":\"AQID\"}",
                "\"v\":{\"$type\":\"#1234\",\"#5\":{\"$type\":\"#77[]\",\"value\":[1,\"a\"]}}",
                "\"#1234\":\"unknown\",\"v\":9223372036854775807"
            })
    void values_of_every_kind_survive(String fields) {
        String document =
                "{\"type\":\"bar.interop.Interop.echoObject\",\"id\":467118758,\"fields\":{" + fields + "}}\n";
        Cli.Run encoded = Cli.runWithInput(document, "encode", "--idl", IDL, "--hex");
        assertThat(encoded.err()).isEmpty();
        assertThat(Cli.run("decode", "--idl", IDL, "--hex", encoded.out()).out())
                .isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"echoInt\",\"fields\":{\"v\":\"five\"}} field v: expected int and found a string",
                "{\"type\":\"echoByte\",\"fields\":{\"v\":128}} field v: expected byte and found the number 128",
                "{\"type\":\"add\",\"fields\":{\"c\":1}} field c: there is no such field in add; it has a, b",
                "{\"type\":\"ad\"} the interface knows nothing of the name ad",
                "{\"type\":\"add\",\"id\":7} the id of add is 1664540191, not 7",
                "{\"type\":\"echoColor\",\"fields\":{\"v\":\"PINK\"}} field v: there is no item PINK",
                "{\"type\":\"echoBytes\",\"fields\":{\"v\":\"?\"}} field v: expected bytes as base64",
                "{\"type\":\"echoDatetime\",\"fields\":{\"v\":\"soon\"}} field v: expected a date such as",
                "{\"type\":\"echoPoint\",\"fields\":{\"v\":{\"x\":1.5}}} field v.x: expected int and found a double",
                "{\"type\":\"echoInts\",\"fields\":{\"v\":[1,true]}} field v[1]: expected int and found a boolean",
                "[1] expected a document",
                "{\"fields\":{}} \"type\" is missing"
            })
    void a_document_that_does_not_fit_is_explained(String example) {
        int end = example.lastIndexOf("} ") < 0 ? example.indexOf(' ') : example.lastIndexOf("} ") + 1;
        Cli.Run run = Cli.runWithInput(example.substring(0, end), "encode", "--idl", IDL);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.bytes()).isEmpty();
        assertThat(run.err()).startsWith("error: document 1: " + example.substring(end + 1));
    }

    @Test
    void what_is_no_json_is_said_so() {
        Cli.Run run = Cli.runWithInput("{\"type\":", "encode", "--idl", IDL);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("error: document 1 is no JSON: ").doesNotContain("\tat ");
    }

    @Test
    void wrong_usage_is_said_in_words() {
        assertThat(Cli.run("decode", "--idl", IDL, "--hex", "abc").code()).isEqualTo(2);
        assertThat(Cli.run("decode", "--hex", "00").code()).isEqualTo(2);
        assertThat(Cli.run("decode", "--idl", IDL, "--hex", "00", "file").err()).contains("not both");
        Cli.Run missing = Cli.run("decode", "--idl", IDL, directory.resolve("none.bin"));
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no file").doesNotContain("\tat ");
    }

    @Test
    void errors_of_the_interface_are_printed() throws IOException {
        Path wrong = Files.writeString(directory.resolve("Wrong.etch"), "module a service Wrong {");
        Cli.Run run = Cli.run("decode", "--idl", wrong, "--hex", ADD);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Wrong.etch:1:").contains("error: ");
    }
}
