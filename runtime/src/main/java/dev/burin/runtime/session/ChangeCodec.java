package dev.burin.runtime.session;

import dev.burin.runtime.session.OperationRecord.State;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Changes as bytes: a type, and then the fields in the order in which {@link StoreChange} names them. Integers are
 * big-endian; strings and arrays stand behind their length in four bytes, which is -1 for null; an id is its 16 bytes.
 */
final class ChangeCodec {
    /** The type of an entry that is no change: see {@link LogFormat}. */
    static final int MARK = 0;

    private static final int CREATE = 1;
    private static final int TAKE_OWNERSHIP = 2;
    private static final int ACCEPT = 3;
    private static final int START = 4;
    private static final int TAKE_OVER = 5;
    private static final int DONE = 6;
    private static final int TRIM = 7;
    private static final int END = 8;
    private static final int SESSION_IMAGE = 9;
    private static final int RECORD_IMAGE = 10;
    private static final int END_IMAGE = 11;

    private ChangeCodec() {}

    static byte[] write(StoreChange change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(change, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(StoreChange change, DataOutputStream out) throws IOException {
        if (change instanceof StoreChange.Create create) {
            out.writeByte(CREATE);
            write(create.meta(), out);
        } else if (change instanceof StoreChange.TakeOwnership claim) {
            head(TAKE_OWNERSHIP, claim.id(), out);
            out.writeLong(claim.epoch());
            write(claim.owner(), out);
        } else if (change instanceof StoreChange.Accept accept) {
            head(ACCEPT, accept.id(), out);
            write(accept.owner(), out);
            out.writeLong(accept.number());
            write(accept.record(), out);
        } else if (change instanceof StoreChange.Start start) {
            head(START, start.id(), out);
            write(start.owner(), out);
            out.writeLong(start.number());
        } else if (change instanceof StoreChange.TakeOver takeOver) {
            head(TAKE_OVER, takeOver.id(), out);
            write(takeOver.owner(), out);
            out.writeLong(takeOver.number());
            write(takeOver.runner(), out);
        } else if (change instanceof StoreChange.Done done) {
            head(DONE, done.id(), out);
            write(done.runner(), out);
            out.writeLong(done.number());
            out.writeInt(done.status());
            write(done.response(), out);
        } else if (change instanceof StoreChange.Trim trim) {
            head(TRIM, trim.id(), out);
            write(trim.owner(), out);
            out.writeLong(trim.base());
        } else if (change instanceof StoreChange.End end) {
            head(END, end.id(), out);
            write(end.owner(), out);
            write(end.tombstone(), out);
            out.writeLong(end.at());
        } else if (change instanceof StoreChange.SessionImage image) {
            out.writeByte(SESSION_IMAGE);
            write(image.meta(), out);
            out.writeLong(image.epoch());
            write(image.owner(), out);
            out.writeLong(image.base());
        } else if (change instanceof StoreChange.RecordImage image) {
            head(RECORD_IMAGE, image.id(), out);
            out.writeLong(image.number());
            write(image.record(), out);
        } else if (change instanceof StoreChange.EndImage end) {
            head(END_IMAGE, end.id(), out);
            write(end.tombstone(), out);
            out.writeLong(end.at());
        }
    }

    private static void head(int type, SessionId id, DataOutputStream out) throws IOException {
        out.writeByte(type);
        out.write(id.bytes());
    }

    private static void write(SessionMeta meta, DataOutputStream out) throws IOException {
        out.write(meta.id().bytes());
        write(meta.service(), out);
        write(meta.interfaceHash(), out);
        write(meta.principal(), out);
        out.writeInt(meta.granted());
        out.writeInt(meta.window());
        out.writeInt(meta.recordBytes());
        out.writeLong(meta.leaseMillis());
        out.writeLong(meta.idleLeaseMillis());
        write(meta.openNonce(), out);
    }

    private static void write(OperationRecord record, DataOutputStream out) throws IOException {
        out.writeByte(code(record.state()));
        write(record.runner(), out);
        out.writeLong(record.digest());
        out.writeInt(record.flags());
        out.writeLong(record.deadlineMillis());
        write(record.request(), out);
        out.writeInt(record.status());
        write(record.response(), out);
    }

    private static void write(Tombstone tombstone, DataOutputStream out) throws IOException {
        out.writeInt(tombstone.reason());
        out.writeLong(tombstone.receiveNext());
        out.writeInt(tombstone.done().size());
        for (long number : tombstone.done()) {
            out.writeLong(number);
        }
    }

    private static void write(@Nullable String text, DataOutputStream out) throws IOException {
        write(text == null ? null : text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static void write(byte @Nullable [] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    /**
     * Reads a change.
     *
     * @throws IllegalArgumentException when these are not the bytes of one
     */
    static StoreChange read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StoreChange change;
        try {
            change = change(in.get(), in);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("an entry ends too early", e);
        }
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("an entry has " + in.remaining() + " bytes too many");
        }
        return change;
    }

    private static StoreChange change(int type, ByteBuffer in) {
        return switch (type) {
            case CREATE -> new StoreChange.Create(meta(in));
            case TAKE_OWNERSHIP -> new StoreChange.TakeOwnership(id(in), in.getLong(), text(in));
            case ACCEPT -> new StoreChange.Accept(id(in), text(in), in.getLong(), record(in));
            case START -> new StoreChange.Start(id(in), text(in), in.getLong());
            case TAKE_OVER -> new StoreChange.TakeOver(id(in), text(in), in.getLong(), text(in));
            case DONE -> new StoreChange.Done(id(in), text(in), in.getLong(), in.getInt(), bytes(in));
            case TRIM -> new StoreChange.Trim(id(in), text(in), in.getLong());
            case END -> new StoreChange.End(id(in), text(in), tombstone(in), in.getLong());
            case SESSION_IMAGE -> new StoreChange.SessionImage(meta(in), in.getLong(), textOrNull(in), in.getLong());
            case RECORD_IMAGE -> new StoreChange.RecordImage(id(in), in.getLong(), record(in));
            case END_IMAGE -> new StoreChange.EndImage(id(in), tombstone(in), in.getLong());
            default -> throw new IllegalArgumentException("an entry has the type " + type + ", which there is not");
        };
    }

    private static SessionId id(ByteBuffer in) {
        byte[] id = new byte[SessionId.SIZE];
        in.get(id);
        return SessionId.of(id);
    }

    private static SessionMeta meta(ByteBuffer in) {
        return new SessionMeta(
                id(in),
                text(in),
                text(in),
                textOrNull(in),
                in.getInt(),
                in.getInt(),
                in.getInt(),
                in.getLong(),
                in.getLong(),
                bytes(in));
    }

    private static OperationRecord record(ByteBuffer in) {
        State state = state(in.get());
        return new OperationRecord(
                state,
                textOrNull(in),
                in.getLong(),
                in.getInt(),
                in.getLong(),
                bytesOrNull(in),
                in.getInt(),
                bytesOrNull(in));
    }

    private static int code(State state) {
        return switch (state) {
            case QUEUED -> 0;
            case RUNNING -> 1;
            case DONE -> 2;
        };
    }

    private static State state(int code) {
        return switch (code) {
            case 0 -> State.QUEUED;
            case 1 -> State.RUNNING;
            case 2 -> State.DONE;
            default -> throw new IllegalArgumentException("a record has the state " + code + ", which there is not");
        };
    }

    private static Tombstone tombstone(ByteBuffer in) {
        int reason = in.getInt();
        long receiveNext = in.getLong();
        TreeSet<Long> done = new TreeSet<>();
        for (int left = in.getInt(); left > 0; left--) {
            done.add(in.getLong());
        }
        return new Tombstone(reason, receiveNext, done);
    }

    private static String text(ByteBuffer in) {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static @Nullable String textOrNull(ByteBuffer in) {
        byte[] bytes = bytesOrNull(in);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer in) {
        byte[] bytes = bytesOrNull(in);
        if (bytes == null) {
            throw new IllegalArgumentException("an entry lacks a field");
        }
        return bytes;
    }

    private static byte @Nullable [] bytesOrNull(ByteBuffer in) {
        int length = in.getInt();
        if (length == -1) {
            return null;
        }
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException(
                    "an entry has a field of " + length + " bytes, where " + in.remaining() + " follow");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
