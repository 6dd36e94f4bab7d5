package dev.burin.runtime.mcp;

import java.time.Duration;

/**
 * How patient a client is. Immutable.
 *
 * @param giveUpAfter how long a call goes on trying to connect. The time starts anew with a connection that stood for 5
 *     seconds
 * @param connectTimeout how long one attempt to connect to one address may take, and the answer to its handshake
 * @param silenceTimeout how long the server may say nothing while a response is awaited. Then the connection is taken
 *     for dead, and another one asks again for the same response: a slow handler is not called twice
 * @param maxLength the longest request sent and the longest response taken, in bytes
 */
public record McpClientOptions(Duration giveUpAfter, Duration connectTimeout, Duration silenceTimeout, int maxLength) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException when one is not positive
     */
    public McpClientOptions {
        Bounds.positive("giveUpAfter", giveUpAfter);
        Bounds.positive("connectTimeout", connectTimeout);
        Bounds.positive("silenceTimeout", silenceTimeout);
        Bounds.positive("maxLength", maxLength);
    }

    /** Gives up after 60 s; 3 s to connect, 5 minutes of silence, 64 MiB. */
    public static McpClientOptions defaults() {
        return new McpClientOptions(
                Duration.ofSeconds(60),
                Duration.ofSeconds(3),
                Duration.ofMinutes(5),
                McpServerOptions.DEFAULT_MAX_LENGTH);
    }

    /** These options with another time after which a call gives up. */
    public McpClientOptions withGiveUpAfter(Duration giveUpAfter) {
        return new McpClientOptions(giveUpAfter, connectTimeout, silenceTimeout, maxLength);
    }

    /** These options with another time for one attempt to connect. */
    public McpClientOptions withConnectTimeout(Duration connectTimeout) {
        return new McpClientOptions(giveUpAfter, connectTimeout, silenceTimeout, maxLength);
    }

    /** These options with another time after which a silent connection is taken for dead. */
    public McpClientOptions withSilenceTimeout(Duration silenceTimeout) {
        return new McpClientOptions(giveUpAfter, connectTimeout, silenceTimeout, maxLength);
    }

    /** These options with another length of the longest request and response, in bytes. */
    public McpClientOptions withMaxLength(int maxLength) {
        return new McpClientOptions(giveUpAfter, connectTimeout, silenceTimeout, maxLength);
    }
}
