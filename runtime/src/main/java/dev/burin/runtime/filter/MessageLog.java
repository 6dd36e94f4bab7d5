package dev.burin.runtime.filter;

import dev.burin.runtime.Options;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.TransportQuery;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The filter {@code Logger}: writes each message that passes to a file, a line each. */
final class MessageLog implements MessageFilter {
    private final FilterLink link;
    private @Nullable LogFile file; // set before anything passes

    MessageLog(FilterLink link) {
        this.link = link;
    }

    @Override
    public void opened() {
        SessionOptions options = link.options();
        String path = options.get(Options.LOG_FILE);
        try {
            file = LogFile.open(Path.of(path), options.get(Options.LOG_FILE_SIZE), options.get(Options.LOG_FILES));
        } catch (IOException e) {
            throw new TransportException(
                    "the filter Logger cannot write to '" + path + "' (option Logger.filePath): " + e, e);
        }
        write("opened");
    }

    private void write(String text) {
        LogFile out = file;
        if (out != null) {
            out.write(peer() + " " + text);
        }
    }

    private String peer() {
        Session session = link.session();
        return String.valueOf(session.transportQuery(TransportQuery.REMOTE_ADDRESS));
    }

    @Override
    public Verdict sending(FilteredMessage message) {
        write("<- " + text(message));
        return Verdict.PASS;
    }

    @Override
    public boolean mayHold() {
        return false;
    }

    @Override
    public Verdict arriving(FilteredMessage message) {
        String problem = message.problem();
        write("-> " + text(message) + (problem == null ? "" : " not understood: " + problem));
        return Verdict.PASS;
    }

    private static String text(FilteredMessage message) {
        boolean numbered = message.message().hasMessageId();
        return (numbered ? "#" + message.message().messageId() + " " : "") + message;
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        write("closed" + (cause == null ? "" : " because " + MessageText.quoted(cause.toString())));
        LogFile out = file;
        if (out != null) {
            out.release();
        }
    }
}
