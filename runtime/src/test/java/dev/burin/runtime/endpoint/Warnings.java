package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Takes what the runtime logs, and keeps it out of the output of the tests. */
final class Warnings extends Handler {
    private final Logger logger = Logger.getLogger("dev.burin"); // held, so that its handler stays
    private final Level before = logger.getLevel();
    private final Queue<String> texts = new ConcurrentLinkedQueue<>();

    /**
     * @param least from which level on is taken
     */
    Warnings(Level least) {
        logger.setLevel(least);
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        StringWriter text = new StringWriter();
        text.append(entry.getLevel().getName()).append(' ').append(new SimpleFormatter().formatMessage(entry));
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(text));
        }
        texts.add(text.toString());
    }

    Queue<String> texts() {
        return texts;
    }

    void assertNone() {
        assertThat(texts).isEmpty();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
        logger.setLevel(before);
    }
}
