package dev.burin.runtime.wire;

import dev.burin.runtime.CallException;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.ControlledLayer;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.ReceivedOperation;
import dev.burin.runtime.stack.SessionMessage;
import dev.burin.runtime.stack.SessionOperations;
import dev.burin.runtime.stack.TransportMessage;
import dev.burin.runtime.stack.TransportPacket;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.WireFormatException;
import dev.burin.runtime.stub.WireId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Messages to packets and back. Downwards thread-safe; upwards used by the thread that has the reading role.
 *
 * <p>A packet that breaks the rules closes the link. One that keeps them and yet cannot be understood, because it holds a
 * type unknown here for example, is passed on with the reason, so that whoever waits is told.
 */
public final class Messagizer extends ControlledLayer implements SessionOperations, TransportMessage {
    private static final StructType ANY = StructType.of("");
    private static final int EXCEPTION = WireId.of("_exception");

    private final TransportPacket below;
    private final WriterPool writers;
    private final TypeTable types;
    private final BinaryReader reader;
    private @Nullable SessionMessage above;

    public Messagizer(TransportPacket below, WriterPool writers, TypeTable types) {
        super(below);
        this.below = below;
        this.writers = writers;
        this.types = types;
        this.reader = new BinaryReader(types);
    }

    /** To be called before the link is read. */
    public void setAbove(SessionMessage layer) {
        above = layer;
    }

    @Override
    public void message(Message message, Flush flush) {
        BinaryWriter writer = writers.take();
        try {
            int headroom = below.headroom();
            writer.setPacking(below.packsArrays());
            writer.write(message, types, headroom, below.maxPacketSize());
            below.packet(writer.buffer(), headroom, writer.position() - headroom, message, flush);
        } finally {
            writers.giveBack(writer);
        }
    }

    @Override
    public boolean packet(byte[] data, int offset, int length) {
        return packet(data, offset, length, null);
    }

    @Override
    public boolean request(byte[] data, int offset, int length, ReceivedOperation operation) {
        return packet(data, offset, length, operation);
    }

    private boolean packet(byte[] data, int offset, int length, @Nullable ReceivedOperation operation) {
        try {
            reader.setPacking(below.packsArrays());
            reader.begin(data, offset, length);
            Message message = above().newMessage(reader.messageType());
            if (message != null && isNamedAs(message)) {
                if (operation != null) {
                    operation.attachTo(message);
                }
                return readMessage(message);
            }
            return readAnswer();
        } catch (WireFormatException e) {
            below.close(new TransportException("the peer sent what cannot be read: " + e.getMessage(), e));
            return true;
        }
    }

    private SessionMessage above() {
        return Objects.requireNonNull(above);
    }

    /** A type that came as a name must have that very name, not only its hash. */
    private boolean isNamedAs(Message message) {
        String name = reader.messageTypeName();
        return name == null || name.equals(message.type().name());
    }

    private boolean readMessage(Message message) {
        String problem = null;
        try {
            message.readFields(reader);
            problem = reader.problem();
        } catch (WireFormatException e) {
            throw e;
        } catch (RuntimeException e) {
            problem = "a value could not be made from what was sent: " + e; // by a serializer of the user's
        }
        if (reader.hasMessageId()) {
            message.setMessageId(reader.messageId());
        }
        return above().message(message, problem);
    }

    private boolean readAnswer() {
        int type = reader.messageType();
        Call<?> call = reader.findInReplyTo(ANY) ? above().takeCall(reader.inReplyTo()) : null;
        if (call == null) {
            above().unwanted(describe(type), type == EXCEPTION ? readFailure() : null);
            return true;
        }
        String problem;
        try {
            if (type == call.messageType().reply().id() || type == EXCEPTION) {
                call.readReply(reader);
                problem = reader.problem();
                if (type == EXCEPTION && problem == null && call.failure() == null) {
                    problem = "the peer answered with an exception, and did not say which";
                }
            } else {
                problem = "the peer answered with another message: " + describe(type);
            }
        } catch (WireFormatException e) {
            above().answered(call, e.getMessage());
            throw e;
        } catch (RuntimeException e) {
            problem = "a value could not be made from what was sent: " + e;
        }
        return above().answered(call, problem);
    }

    /** The failure in a message that nobody waits for. */
    private @Nullable Throwable readFailure() {
        while (reader.nextField(ANY)) {
            if (reader.field() == Call.RESULT) {
                return reader.readException();
            }
            reader.skip();
        }
        return null;
    }

    private String describe(int type) {
        String name = reader.messageTypeName();
        return name == null ? "a message of type #" + type : "a message of type " + name;
    }

    @Override
    public void failed(Call<?> call, CallException why) {
        above().failed(call, why);
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        above().closed(cause);
    }
}
