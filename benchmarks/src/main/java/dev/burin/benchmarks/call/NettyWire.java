package dev.burin.benchmarks.call;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollEventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.List;

/**
 * Reads messages for a client or a server on Netty. A message is the length of what follows (int), the number of its call (int), what it
 * is (short), and its values, so that an addition takes 18 bytes and its sum 14. The length of an order is told by that of the message.
 */
abstract class NettyWire extends ByteToMessageDecoder {
    static final int ADD = 1;
    static final int ORDER = 2;

    static final int LENGTH = 4;
    static final int HEAD = 6; // behind the length

    /** Reads one message of which so many bytes are left; called on the event loop. */
    abstract void take(ChannelHandlerContext context, int id, int type, ByteBuf in, int length);

    @Override
    protected final void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        while (in.readableBytes() >= LENGTH) {
            int length = in.getInt(in.readerIndex());
            if (in.readableBytes() < LENGTH + length) {
                return;
            }
            in.skipBytes(LENGTH);
            int end = in.readerIndex() + length;
            take(context, in.readInt(), in.readShort(), in, length - HEAD);
            in.readerIndex(end);
        }
    }

    /** Native where that is possible. */
    static boolean isEpoll() {
        return Epoll.isAvailable();
    }

    static EventLoopGroup newLoop(String name) {
        DefaultThreadFactory threads = new DefaultThreadFactory(name, true);
        return isEpoll() ? new EpollEventLoopGroup(1, threads) : new NioEventLoopGroup(1, threads);
    }
}
