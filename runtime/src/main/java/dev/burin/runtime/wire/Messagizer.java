package dev.burin.runtime.wire;

import dev.burin.runtime.CallException;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.ControlledLayer;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.InsertPlace;
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
    private @Nullable BinaryReader reader; // made by the first packet after each rest
    private @Nullable SessionMessage above;

    public Messagizer(TransportPacket below, WriterPool writers, TypeTable types) {
        super(below);
        this.below = below;
        this.writers = writers;
        this.types = types;
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
            writer.setInserting(below.takesInserts());
            writer.write(message, types, headroom, below.maxPacketSize());
            Insert insert = writer.insert();
            if (insert != null) {
                below.packet(writer.buffer(), headroom, writer.position() - headroom, insert, message, flush);
            } else if (below.packet(writer.buffer(), headroom, writer.position() - headroom, message, flush)) {
                writer.leaveBuffer();
            }
        } finally {
            writers.giveBack(writer);
        }
    }

    @Override
    public @Nullable InsertPlace largeValue(byte[] data, int offset, int length) {
        return LargeValues.find(data, offset, length, below.packsArrays());
    }

    @Override
    public boolean packet(byte[] data, int offset, int length) {
        return packet(data, offset, length, null, null);
    }

    @Override
    public boolean packet(byte[] data, int offset, int length, Insert insert) {
        return packet(data, offset, length, insert, null);
    }

    @Override
    public boolean request(byte[] data, int offset, int length, ReceivedOperation operation) {
        return packet(data, offset, length, null, operation);
    }

    @Override
    public boolean request(byte[] data, int offset, int length, Insert insert, ReceivedOperation operation) {
        return packet(data, offset, length, insert, operation);
    }

    private boolean packet(
            byte[] data, int offset, int length, @Nullable Insert insert, @Nullable ReceivedOperation operation) {
        BinaryReader in = reader;
        if (in == null) {
            in = new BinaryReader(types);
            reader = in;
        }
        try {
            in.setPacking(below.packsArrays());
            in.begin(data, offset, length, insert);
            Message message = above().newMessage(in.messageType());
            if (message != null && isNamedAs(message, in)) {
                if (operation != null) {
                    operation.attachTo(message);
                }
                return readMessage(message, in);
            }
            return readAnswer(in);
        } catch (WireFormatException e) {
            below.close(new TransportException("the peer sent what cannot be read: " + e.getMessage(), e));
            return true;
        }
    }

    private SessionMessage above() {
        return Objects.requireNonNull(above);
    }

    /** A type that came as a name must have that very name, not only its hash. */
    private static boolean isNamedAs(Message message, BinaryReader in) {
        String name = in.messageTypeName();
        return name == null || name.equals(message.type().name());
    }

    private boolean readMessage(Message message, BinaryReader in) {
        String problem = null;
        try {
            message.readFields(in);
            problem = in.problem();
        } catch (WireFormatException e) {
            throw e;
        } catch (RuntimeException e) {
            problem = "a value could not be made from what was sent: " + e; // by a serializer of the user's
        }
        if (in.hasMessageId()) {
            message.setMessageId(in.messageId());
        }
        return above().message(message, problem);
    }

    private boolean readAnswer(BinaryReader in) {
        int type = in.messageType();
        Call<?> call = in.findInReplyTo(ANY) ? above().takeCall(in.inReplyTo()) : null;
        if (call == null) {
            above().unwanted(describe(type, in), type == EXCEPTION ? readFailure(in) : null);
            return true;
        }
        String problem;
        try {
            if (type == call.messageType().reply().id() || type == EXCEPTION) {
                call.readReply(in);
                problem = in.problem();
                if (type == EXCEPTION && problem == null && call.failure() == null) {
                    problem = "the peer answered with an exception, and did not say which";
                }
            } else {
                problem = "the peer answered with another message: " + describe(type, in);
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
    private @Nullable Throwable readFailure(BinaryReader in) {
        while (in.nextField(ANY)) {
            if (in.field() == Call.RESULT) {
                return in.readException();
            }
            in.skip();
        }
        return null;
    }

    private static String describe(int type, BinaryReader in) {
        String name = in.messageTypeName();
        return name == null ? "a message of type #" + type : "a message of type " + name;
    }

    @Override
    public void failed(Call<?> call, CallException why) {
        above().failed(call, why);
    }

    @Override
    public void rest() {
        reader = null;
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        above().closed(cause);
    }
}
