package dev.burin.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import dev.burin.runtime.stub.WireFormatException;
import dev.burin.runtime.wire.Vectors.Vector;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenVectorsTest {
    /** Refused because the bytes are no message, whatever the interface says; the others break a declaration. */
    private static final List<String> REFUSED_WITHOUT_AN_INTERFACE = List.of(
            "refuse/negative-count",
            "refuse/count-beyond-packet",
            "refuse/none-as-value",
            "refuse/null-type",
            "refuse/version-2",
            "refuse/version-4",
            "refuse/string-beyond-packet",
            "refuse/string-negative-length",
            "refuse/array-size-beyond-packet",
            "refuse/dim-0",
            "refuse/dim-10",
            "refuse/reserved-code-8a",
            "refuse/any-as-value",
            "refuse/reserved-code-97",
            "refuse/reserved-code-bf");

    static Stream<Vector> taken() {
        return Vectors.all().filter(vector -> !vector.isRefused());
    }

    static Stream<Vector> captured() {
        return Vectors.all().filter(Vector::isCaptured);
    }

    static Stream<Vector> refused() {
        return Vectors.all().filter(vector -> REFUSED_WITHOUT_AN_INTERFACE.contains(vector.name()));
    }

    @Test
    void there_are_as_many_vectors_as_were_recorded() {
        assertThat(Vectors.all()).hasSize(291);
        assertThat(captured()).hasSize(218);
        assertThat(refused()).hasSize(REFUSED_WITHOUT_AN_INTERFACE.size());
    }

    @ParameterizedTest
    @MethodSource("taken")
    void a_packet_decodes_to_its_tree(Vector vector) {
        List<byte[]> bodies = vector.bodies();
        assertThat(bodies).hasSameSizeAs(vector.trees());
        for (int i = 0; i < bodies.size(); i++) {
            JsonElement expected = vector.trees().get(i);
            if (bodies.get(i).length > 0) {
                assertThat(WireTree.read(bodies.get(i))).isEqualTo(JsonTree.message(expected));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("captured")
    void a_tree_encodes_to_the_bytes_of_the_original(Vector vector) {
        List<byte[]> bodies = vector.bodies();
        for (int i = 0; i < bodies.size(); i++) {
            if (bodies.get(i).length > 0) {
                assertThat(WireTree.write(JsonTree.message(vector.trees().get(i))))
                        .isEqualTo(bodies.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void bytes_that_are_no_message_are_refused(Vector vector) {
        byte[] body = vector.bodies().get(0);
        assertThatThrownBy(() -> WireTree.read(body))
                .isInstanceOf(WireFormatException.class)
                .hasMessageStartingWith("at byte ");
    }

    @ParameterizedTest
    @MethodSource("captured")
    void a_packet_that_is_cut_anywhere_is_refused(Vector vector) {
        for (byte[] body : vector.bodies()) {
            for (int length = 0; length < body.length; length++) {
                byte[] cut = java.util.Arrays.copyOf(body, length);
                assertThatThrownBy(() -> WireTree.read(cut)).isInstanceOf(WireFormatException.class);
            }
        }
    }
}
