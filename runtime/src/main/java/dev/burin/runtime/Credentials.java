package dev.burin.runtime;

/** Who a client says it is, and the proof. Does not show the password as text. */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
