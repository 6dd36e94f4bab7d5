package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.burin.cli.live.LiveMessage;
import dev.burin.cli.live.LivePeer;
import dev.burin.cli.live.LiveService;
import dev.burin.idl.CompileRequest;
import dev.burin.idl.IdlCompiler;
import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.wire.WireValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands {@code call} and {@code listen}, which talk to each other over loopback. */
@Timeout(60)
class LiveCommandsTest {

    private static final Path IDL = Path.of("src", "test", "resources", "live", "Weather.etch");
    private static final String ANY_PORT = "tcp://127.0.0.1:0";

    @TempDir
    private Path directory;

    private Path replies(String json) throws IOException {
        return Files.writeString(directory.resolve("replies.json"), json);
    }

    @Test
    void a_call_prints_its_result_and_the_listener_what_arrived() throws Exception {
        Path replies = replies("{\"temperature\": -3.5, \"examples.weather.Weather.name\": \"Nome\"}");
        try (LiveServer server = new LiveServer("--idl", IDL, "--reply", replies, ANY_PORT)) {
            Cli.Run run = Cli.run(
                    "call",
                    "--idl",
                    IDL,
                    server.uri(),
                    "temperature",
                    "{\"at\": {\"$type\": \"Station\", \"name\": \"x\", \"latitude\": 1}, \"when\": \"2026-01-31T12:00:00Z\"}");
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo("-3.5\n");
            assertThat(run.code()).isZero();
            assertThat(server.printed())
                    .startsWith("{\"type\":\"examples.weather.Weather.temperature\",\"id\":")
                    .endsWith("\"fields\":{\"at\":{\"$type\":\"examples.weather.Weather.Station\",\"name\":\"x\","
                            + "\"latitude\":1.0},\"when\":\"2026-01-31T12:00:00Z\"}}");
            Cli.Run other = Cli.run("call", "--idl", IDL, server.uri(), "name", "[\"x\"]");
            assertThat(other.out()).isEqualTo("\"Nome\"\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = ';',
            value = {
                "temperature; {}; 0.0",
                "stations; [`CLEAR`]; []",
                "anything; [[1,{`a`:1.5}]]; null",
                "picture; {`width`:1}; ``",
                "summary; {}; {}",
                "name; {}; ``",
                "isOpen; []; false",
                "reset; {}; null"
            })
    void what_nobody_gave_is_answered_with_nothing(String message, String arguments, String result) throws Exception {
        try (LiveServer server = new LiveServer("--idl", IDL, ANY_PORT)) {
            Cli.Run run = Cli.run("call", "--idl", IDL, server.uri(), message, arguments.replace('`', '"'));
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo(result.replace('`', '"') + "\n");
        }
    }

    @Test
    void results_keep_their_types() throws Exception {
        Path replies = replies(
                "{\"stations\": [{\"name\": \"a\", \"latitude\": 1, \"longitude\": null}, null], \"picture\": \"AQID\","
                        + "\"summary\": {\"a\": [1, {\"$type\": \"float\", \"value\": 1.5}]},"
                        + "\"anything\": {\"$type\": \"Place[]\", \"value\": [{\"$type\": \"Station\"}]}}");
        try (LiveServer server = new LiveServer("--idl", IDL, "--reply", replies, ANY_PORT)) {
            assertThat(Cli.run("call", "--idl", IDL, server.uri(), "stations").out())
                    .isEqualTo("[{\"$type\":\"examples.weather.Weather.Station\",\"name\":\"a\",\"latitude\":1.0,"
                            + "\"longitude\":null},null]\n");
            assertThat(Cli.run("call", "--idl", IDL, server.uri(), "picture").out())
                    .isEqualTo("\"AQID\"\n");
            assertThat(Cli.run("call", "--idl", IDL, server.uri(), "summary").out())
                    .isEqualTo("{\"a\":[1,{\"$type\":\"float\",\"value\":1.5}]}\n");
            assertThat(Cli.run("call", "--idl", IDL, server.uri(), "anything").out())
                    .isEqualTo("{\"$type\":\"examples.weather.Weather.Place[]\",\"value\":"
                            + "[{\"$type\":\"examples.weather.Weather.Station\"}]}\n");
        }
    }

    @Test
    void a_one_way_message_arrives_and_prints_nothing() throws Exception {
        try (LiveServer server = new LiveServer("--idl", IDL, ANY_PORT)) {
            Cli.Run run = Cli.runWithInput("{\"text\": \"fog\"}", "call", "--idl", IDL, server.uri(), "report", "-");
            assertThat(run.out() + run.err()).isEmpty();
            assertThat(run.code()).isZero();
            assertThat(server.printed()).endsWith("\"fields\":{\"text\":\"fog\"}}");
        }
    }

    @Test
    void a_declared_exception_is_told_and_the_exit_code_is_1() throws Exception {
        Path replies = replies("{\"temperature\": {\"$type\": \"Closed\", \"why\": \"storm\"}}");
        try (LiveServer server = new LiveServer("--idl", IDL, "--reply", replies, ANY_PORT)) {
            Cli.Run run = Cli.run("call", "--idl", IDL, server.uri(), "temperature");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo("the server answers with an exception: "
                            + "{\"$type\":\"examples.weather.Weather.Closed\",\"why\":\"storm\"}\n");
            assertThat(Cli.run("call", "--json", "--idl", IDL, server.uri(), "temperature")
                            .out())
                    .isEqualTo("{\"exception\":{\"$type\":\"examples.weather.Weather.Closed\",\"why\":\"storm\"}}\n");
        }
    }

    @Test
    void sessions_work_as_the_address_says() throws Exception {
        try (LiveServer server = new LiveServer("--idl", IDL, ANY_PORT + "?Session.mode=require")) {
            String uri = server.uri() + "?Session.mode=require";
            assertThat(Cli.run("call", "--json", "--idl", IDL, uri, "isOpen").out())
                    .isEqualTo("{\"result\":false}\n");
        }
    }

    @Test
    void a_server_that_is_not_there_is_said_in_words() {
        Cli.Run run = Cli.run("call", "--idl", IDL, "tcp://127.0.0.1:1", "reset");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("burin call: cannot connect to /127.0.0.1:1: Connection refused; is the listener running"
                        + " there?\n");
        assertThat(Cli.run("call", "--json", "--idl", IDL, "tcp://127.0.0.1:1", "reset")
                        .out())
                .startsWith("{\"failure\":\"cannot connect");
    }

    /** A server that calls back, and refuses. */
    @Test
    void what_the_server_sends_meanwhile_is_printed_and_answered() throws Exception {
        LiveService service = new LiveService(
                IdlCompiler.compile(CompileRequest.of(IDL)).model().orElseThrow());
        try (Listener listener = Endpoints.listen(
                SessionOptions.of(ANY_PORT), LivePeer::new, client -> new CallingBack(service, client))) {
            listener._startAndWaitUp(10_000);
            Cli.Run run = Cli.run("call", "--idl", IDL, listener.uri(), "reset");
            assertThat(run.err())
                    .matches(
                            "received \\{\"type\":\"examples.weather.Weather.question\".*\"fields\":\\{\"text\":\"who\\?\"}}\n"
                                    + "burin call: the server does not allow it: answered \"\"\n");
            assertThat(run.code()).isEqualTo(1);
            Cli.Run json = Cli.run("call", "--json", "--idl", IDL, listener.uri(), "reset");
            assertThat(json.err()).isEmpty();
            assertThat(json.out())
                    .matches(
                            "\\{\"received\":\\{\"type\":.*}}\n\\{\"failure\":\"the server does not allow it: .*\"}\n");
        }
    }

    private record CallingBack(LiveService weather, LivePeer client) implements Dispatcher {
        @Override
        public TypeTable types() {
            return TypeTable.builtin();
        }

        @Override
        public Call<?> newCall(int messageId) {
            LiveMessage reset = weather.message("reset");
            return messageId == reset.type().id() ? weather.call(reset, JsonParser.parseString("{}")) : null;
        }

        @Override
        public void run(Call<?> call) throws Exception {
            WireValue answer =
                    client.send(weather.call(weather.message("question"), JsonParser.parseString("[\"who?\"]")));
            throw new AuthorizationException("answered " + weather.json(weather.message("question"), answer));
        }

        @Override
        public Object implementation() {
            return null;
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {
                "warning | {} | 'warning' is sent by the server; a client cannot call it",
                "nam | {} | there is no message 'nam' in examples.weather.Weather; did you mean 'name'?",
                "name | {\"gven\":1} | name has no parameter 'gven'; did you mean 'given'?",
                "name | {\"_messageId\":1} | name has no parameter '_messageId'",
                "name | [1] | field given: expected string and found the number 1",
                "name | [\"a\",\"b\"] | name has 1 parameter, and 2 arguments were given",
                "name | \"a\" | expected the arguments as a JSON object",
                "name | {} {} | ARGS: more follows behind the JSON value",
                "name | {\"a\" | ARGS: this is no JSON: End of input"
            })
    void a_call_that_cannot_be_made_is_wrong_usage(String message, String arguments, String words) {
        Cli.Run run = Cli.run("call", "--idl", IDL, "tcp://127.0.0.1:1", message, arguments);
        assertThat(run.err()).contains(words);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_wrong_address_is_wrong_usage() {
        String uri = "tcp://127.0.0.1:1?Session.mod=require";
        Cli.Run call = Cli.run("call", "--idl", IDL, uri, "reset");
        assertThat(call.err()).contains("there is no option 'Session.mod'; did you mean 'Session.mode'?");
        assertThat(call.code()).isEqualTo(2);
        Cli.Run listen = Cli.run("listen", "--idl", IDL, uri);
        assertThat(listen.err()).contains("there is no option 'Session.mod'");
        assertThat(listen.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {
                "[] | error: expected a JSON object {message: answer, ...}",
                "{\"nam\": 1} | error: there is no message 'nam' in examples.weather.Weather; did you mean 'name'?",
                "{\"name\": 1} | error: the answer to 'name' does not fit: field result: expected string and found the number 1",
                "{\"report\": null} | error: the message 'report' is not answered",
                "{\"name\": \"a\" | this is no JSON: "
            })
    void answers_that_do_not_fit_are_refused_before_anybody_connects(String json, String words) throws Exception {
        Cli.Run run = Cli.run("listen", "--idl", IDL, ANY_PORT, "--reply", replies(json));
        assertThat(run.err()).contains(words);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_taken_port_and_a_wrong_interface_are_findings() throws Exception {
        try (LiveServer server = new LiveServer("--idl", IDL, ANY_PORT)) {
            Cli.Run run = Cli.run("listen", "--idl", IDL, server.uri());
            assertThat(run.err()).startsWith("burin listen: ").contains("in use");
            assertThat(run.code()).isEqualTo(1);
        }
        Path wrong = Files.writeString(directory.resolve("Wrong.etch"), "module a service Wrong { strng x() }");
        for (String command : new String[] {"call", "listen"}) {
            Cli.Run run =
                    Cli.run(command, "--idl", wrong, ANY_PORT, command.equals("call") ? "x" : "--until-input-ends");
            assertThat(run.err()).contains("[undefined-type]");
            assertThat(run.code()).isEqualTo(1);
        }
    }
}
