package dev.burin.runtime.session;

import static dev.burin.runtime.session.StoreSamples.fill;
import static dev.burin.runtime.session.StoreSamples.get;
import static dev.burin.runtime.session.StoreSamples.meta;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store on a real disk. */
class FileSessionStoreTest extends SessionStoreContract {
    private final AtomicLong time = new AtomicLong();

    @TempDir
    Path directory;

    @Override
    SessionStore open() throws IOException {
        return new FileSessionStore(new DiskFiles(place()), time::get, 1000);
    }

    private Path place() {
        return directory.resolve("a").resolve("sessions");
    }

    @Override
    SessionStore reopen(SessionStore store) throws IOException {
        store.close();
        return open();
    }

    @Override
    void passAnHour() {
        time.addAndGet(3_600_000);
    }

    @Test
    void one_process_has_a_directory_at_a_time() {
        assertThatThrownBy(() -> FileSessionStore.open(place()))
                .isInstanceOf(SessionStoreException.class)
                .hasMessageContaining(place().toString())
                .hasMessageContaining("in use");
    }

    @Test
    void only_the_owner_may_read_it() throws IOException {
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place().resolve(SessionLog.NAME))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_directory_that_cannot_be_is_refused_in_words() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "x");
        assertThatThrownBy(() -> FileSessionStore.open(file))
                .isInstanceOf(SessionStoreException.class)
                .hasMessageContaining(file.toString());
        Path other = Files.createDirectories(directory.resolve("other"));
        Files.writeString(other.resolve(SessionLog.NAME), "something else, of a fair length, that is no log of ours");
        for (int i = 0; i < 2; i++) { // the lock is free again
            assertThatThrownBy(() -> FileSessionStore.open(other))
                    .isInstanceOf(SessionStoreException.class)
                    .hasMessageContaining(SessionLog.NAME)
                    .hasMessageContaining("this is no log of a session store");
        }
    }

    @Test
    void a_real_store_opens_with_its_defaults() {
        Path real = directory.resolve("real");
        byte[] key;
        try (FileSessionStore store = FileSessionStore.open(real)) {
            key = store.serverKey();
            fill(store, 1);
        }
        try (FileSessionStore store = FileSessionStore.open(real)) {
            assertThat(store.serverKey()).isEqualTo(key);
            assertThat(store.load()).hasSize(1);
            assertThat(get(store.create(meta(2)))).isTrue();
            assertThat(store).asString().doesNotContain(java.util.HexFormat.of().formatHex(key));
        }
    }
}
