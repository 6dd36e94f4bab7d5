package dev.burin.benchmarks.call;

import dev.burin.benchmarks.codec.Codec;
import dev.burin.benchmarks.codec.Maker;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Netty as it is fast: handlers on the event loop, and all answers to what was read at once leave together, in one buffer. */
final class NettyServer extends NettyWire {
    private final NettyBatch answers = new NettyBatch();
    private final Codec order = Maker.BY_HAND.codec(Caller.SAMPLE_ORDER);

    private NettyServer() {
        order.encode();
    }

    static int listen() {
        EventLoopGroup loop = newLoop("netty-server");
        InetSocketAddress bound = (InetSocketAddress) new ServerBootstrap()
                .group(loop)
                .channel(isEpoll() ? EpollServerSocketChannel.class : NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline().addLast(new NettyServer());
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .syncUninterruptibly()
                .channel()
                .localAddress();
        return bound.getPort();
    }

    @Override
    void take(ChannelHandlerContext context, int id, int type, ByteBuf in, int length) {
        if (type == ADD) {
            answers.message(context, id, type, 4).writeInt(in.readInt() + in.readInt());
        } else {
            order.decode(); // it has been written by the same codec, whose bytes stay in it
            int bytes = order.encode();
            answers.message(context, id, type, bytes).writeBytes(in, bytes);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        answers.flush(context);
        super.channelReadComplete(context);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        answers.drop();
        super.channelInactive(context);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
        context.close(); // the client has gone
    }
}
