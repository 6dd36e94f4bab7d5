package dev.burin.benchmarks.call;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;

/** Messages that leave together, in one buffer. Belongs to the event loop. */
final class NettyBatch {
    private static final int ROOM = 16 * 1024;

    private ByteBuf messages; // null when there are none

    /** Begins a message; its values, of so many bytes, have to be written to what this returns. */
    ByteBuf message(ChannelHandlerContext context, int id, int type, int length) {
        int bytes = NettyWire.LENGTH + NettyWire.HEAD + length;
        if (messages != null && messages.writableBytes() < bytes) {
            context.write(messages, context.voidPromise());
            messages = null;
        }
        if (messages == null) {
            messages = context.alloc().ioBuffer(Math.max(ROOM, bytes));
        }
        return messages.writeInt(NettyWire.HEAD + length).writeInt(id).writeShort(type);
    }

    void flush(ChannelHandlerContext context) {
        if (messages != null) {
            context.write(messages, context.voidPromise());
            messages = null;
        }
        context.flush();
    }

    /** Gives the memory back. */
    void drop() {
        if (messages != null) {
            messages.release();
            messages = null;
        }
    }
}
