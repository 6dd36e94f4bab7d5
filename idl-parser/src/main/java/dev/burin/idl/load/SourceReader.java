package dev.burin.idl.load;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.source.Limits;
import dev.burin.idl.source.SourceFile;
import dev.burin.idl.source.SourceText;
import dev.burin.idl.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads files as UTF-8, with or without byte order mark, within the limits of one compilation. */
final class SourceReader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Limits limits;
    private final Findings findings;
    private final Set<String> names = new LinkedHashSet<>();
    private int files;
    private long bytes;
    private boolean stopped;

    SourceReader(Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** Returns the names of all files read so far. */
    Set<String> names() {
        return names;
    }

    /**
     * Reads a file; what stands in the way is reported.
     *
     * @param wantedAt the statement that names the file
     */
    Optional<SourceText> read(SourceFile file, Span wantedAt) {
        if (stopped) {
            return Optional.empty();
        }
        names.add(file.name());
        if (files++ >= limits.files()) {
            return stop(FindingKind.TOO_MANY_FILES.at(wantedAt, limits.files()));
        }
        byte[] content;
        try (InputStream in = file.content().open()) {
            content = in.readNBytes(limits.fileBytes() + 1);
        } catch (IOException | UncheckedIOException | SecurityException e) {
            findings.add(FindingKind.FILE_UNREADABLE.at(wantedAt, file.name(), reason(e)));
            return Optional.empty();
        }
        bytes += content.length;
        if (content.length > limits.fileBytes()) {
            findings.add(FindingKind.FILE_TOO_LARGE.at(beginning(file), limits.fileBytes()));
            return Optional.empty();
        }
        if (bytes > limits.totalBytes()) {
            return stop(FindingKind.INPUT_TOO_LARGE.at(wantedAt, limits.totalBytes()));
        }
        return decode(file.name(), content);
    }

    /** Reads nothing more; it is said only once. */
    private Optional<SourceText> stop(Finding finding) {
        if (!stopped) {
            findings.add(finding);
        }
        stopped = true;
        return Optional.empty();
    }

    private Optional<SourceText> decode(String name, byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(content.length);
        ByteBuffer buffer = ByteBuffer.wrap(content);
        CoderResult result = decoder.decode(buffer, chars, true);
        chars.flip();
        boolean marked = chars.hasRemaining() && chars.charAt(0) == BYTE_ORDER_MARK;
        SourceText source = new SourceText(
                name, chars.subSequence(marked ? 1 : 0, chars.length()).toString());
        int end = source.text().length();
        if (result.isError()) {
            int offset = buffer.position();
            String odd = String.format("%02x", content[offset]);
            findings.add(FindingKind.INVALID_UTF_8.at(source.span(end, end), odd, offset));
            return Optional.empty();
        }
        int nul = source.text().indexOf('\0');
        if (nul >= 0) {
            findings.add(FindingKind.NUL_BYTE.at(source.span(nul, nul + 1)));
            return Optional.empty();
        }
        return Optional.of(source);
    }

    private static Span beginning(SourceFile file) {
        return new SourceText(file.name(), "").span(0, 0);
    }

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        } else if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
