package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.stack.ArrivingBytes;
import dev.burin.runtime.stack.InsertPlace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a session lets a large value stand elsewhere than in its frame. */
class LargeValueGrantsTest {
    private static final InsertPlace PLACE = new InsertPlace(7, new ArrivingBytes(5));

    @ParameterizedTest
    @CsvSource({
        "0x0000, false, false, false",
        "0x0004, false, true, true",
        "0x0004, true, true, true", // they were not granted
        "0x0008, true, false, false",
        "0x000c, false, true, true", // nor are they wanted
        "0x000c, true, false, true" // a digest is of all the bytes
    })
    void it_needs_packed_arrays_and_no_digests(String granted, boolean digests, boolean sends, boolean receives) {
        TestPeer peer = TestPeer.granted(Integer.decode(granted), digests);
        assertThat(peer.core.takesInserts()).isEqualTo(sends);
        LockedPeer session = new LockedPeer(peer);
        session.setAbove(new NothingAbove() {
            @Override
            public InsertPlace largeValue(byte[] data, int offset, int length) {
                return PLACE;
            }
        });
        assertThat(session.largeValue(new byte[10], 1, 9)).isEqualTo(receives ? PLACE : null);
    }
}
