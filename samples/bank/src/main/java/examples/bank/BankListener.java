package examples.bank;

import dev.burin.runtime.Durability;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Options;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.session.CompletionResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The program that keeps the money. It may be killed at any moment: started again with the same directory, it goes on. Stops at
 * the end of its input.
 */
public final class BankListener {
    private BankListener() {}

    /** Takes the directory to keep everything in, and the address to listen on; without one it is tcp://localhost:4001. */
    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        String uri = args.length > 1 ? args[1] : "tcp://localhost:4001";
        try (Vault vault = Vault.open(directory.resolve("journal"));
                Listener listener = BankHelper.newListener(options(uri, directory, vault), new Hall(vault)::desk)) {
            listener._startAndWaitUp(10_000);
            System.out.println("listening on " + listener.uri());
            while (System.in.read() >= 0) {
                // until the end
            }
        }
    }

    // tag::durable[]
    /**
     * Sessions that outlive the process, too: what was answered is in their store before the answer leaves. Of a call that was
     * under way at the kill, the store knows that it was begun and not whether it was finished; the vault does.
     */
    static SessionOptions options(String uri, Path directory, Vault vault) {
        CompletionResolver resolver = vault::resolve;
        return SessionOptions.of(uri)
                .with(Options.SESSION_MODE, SessionMode.require)
                .with(Options.SESSION_DURABILITY, Durability.results)
                .with(Options.SESSION_STORE, directory.resolve("sessions").toString())
                .using(resolver);
    }
    // end::durable[]
}
