package dev.burin.idl.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireIdTest {

    @ParameterizedTest
    @CsvSource({
        "'', 5381",
        "a, 352988316",
        "ab, 1511848646",
        "_messageId, 1661383784",
        "_inReplyTo, -307705434",
        "result, -2130379326",
        "_Etch_Datetime, 725183436",
        "bar.interop.Interop._result_add, -883622116",
        "org.apache.etch.examples.helloworld.HelloWorld.say_hello, 1686764258",
        "ipigcnu, -212692768",
        "mgbclui, -212692768"
    })
    void a_name_has_the_id_of_the_original(String name, int id) {
        assertThat(WireId.of(name)).isEqualTo(id);
    }
}
