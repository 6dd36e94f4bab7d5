package dev.burin.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OpenCallsTest {
    private final OpenCalls open = new OpenCalls();
    private final Map<Long, Call<?>> expected = new HashMap<>();

    @Test
    void calls_are_found_by_their_ids_whatever_the_order() {
        Random random = new Random(17);
        List<Long> ids = new ArrayList<>();
        for (int step = 0; step < 100_000; step++) {
            if (random.nextInt(120) > ids.size()) {
                long id = idNotIn(expected, random);
                ids.add(id);
                add(id);
            } else {
                take(ids.remove(random.nextInt(ids.size())));
            }
            assertThat(open.size()).isEqualTo(expected.size());
        }
        ids.forEach(this::take);
        assertThat(open.size()).isZero();
    }

    /** Most follow each other; some have their home where others stand, however large the table is. */
    private static long idNotIn(Map<Long, Call<?>> taken, Random random) {
        long id;
        do {
            id = random.nextInt(300) + (random.nextInt(4) == 0 ? (1L + random.nextInt(5)) << 20 : 0);
        } while (taken.containsKey(id));
        return id;
    }

    @Test
    void who_closes_the_table_gets_all_that_are_open() {
        for (long id = 1; id <= 100; id++) {
            add(id);
        }
        take(50);

        assertThat(open.close()).containsExactlyInAnyOrderElementsOf(expected.values());
        assertThat(open.take(1)).isNull();
        assertThat(open.add(call(101))).isFalse();
    }

    @Test
    void only_an_empty_table_is_closed_when_nothing_is_under_way() {
        add(1);
        assertThat(open.closeIfEmpty()).isFalse();
        add(2); // still open
        take(1);
        take(2);
        assertThat(open.closeIfEmpty()).isTrue();
        assertThat(open.closeIfEmpty()).as("closed once").isFalse();
        assertThat(open.add(new Nothing())).isFalse();
    }

    private void add(long id) {
        Call<?> call = call(id);
        expected.put(id, call);
        assertThat(open.add(call)).isTrue();
    }

    private void take(long id) {
        assertThat(open.take(id)).isSameAs(expected.remove(id));
        assertThat(open.take(id)).isNull();
    }

    private static Call<?> call(long id) {
        Call<?> call = new Nothing();
        call.setMessageId(id);
        return call;
    }

    private static final class Nothing extends Call<Void> {
        private static final MessageType TYPE = MessageType.call("test.Service", "nothing");

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {}
    }
}
