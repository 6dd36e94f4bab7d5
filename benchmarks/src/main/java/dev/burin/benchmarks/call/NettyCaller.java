package dev.burin.benchmarks.call;

import dev.burin.benchmarks.codec.Codec;
import dev.burin.benchmarks.codec.Maker;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.flush.FlushConsolidationHandler;
import io.netty.util.collection.IntObjectHashMap;
import io.netty.util.collection.IntObjectMap;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** The client of {@link NettyServer}: requests that come while the event loop is at work leave together. */
final class NettyCaller implements Caller {
    private final EventLoopGroup loop = NettyWire.newLoop("netty-client");
    private final Channel channel;
    private final IntObjectMap<Call> underWay = new IntObjectHashMap<>(); // of the event loop
    private final Codec written = Maker.BY_HAND.codec(SAMPLE_ORDER);
    private final Codec read = Maker.BY_HAND.codec(SAMPLE_ORDER); // of the event loop

    NettyCaller(int port) {
        read.encode();
        channel = new Bootstrap()
                .group(loop)
                .channel(NettyWire.isEpoll() ? EpollSocketChannel.class : NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel made) {
                        made.pipeline()
                                .addLast(new Requests())
                                .addLast(new Answers())
                                .addLast(new FlushConsolidationHandler(
                                        FlushConsolidationHandler.DEFAULT_EXPLICIT_FLUSH_AFTER_FLUSHES, true));
                    }
                })
                .connect(InetAddress.getLoopbackAddress(), port)
                .syncUninterruptibly()
                .channel();
    }

    /** A call and what comes of it: the sum, or a number that depends on all of the order. */
    private static final class Call extends CompletableFuture<Long> {
        private final int type;
        private final int a;
        private final int b;
        private final byte[] order;

        Call(int type, int a, int b, byte[] order) {
            this.type = type;
            this.a = a;
            this.b = b;
            this.order = order;
        }
    }

    private final class Requests extends ChannelOutboundHandlerAdapter {
        private final NettyBatch requests = new NettyBatch();
        private int ids;

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            Call call = (Call) message;
            underWay.put(++ids, call);
            if (call.type == NettyWire.ADD) {
                requests.message(context, ids, call.type, 8).writeInt(call.a).writeInt(call.b);
            } else {
                requests.message(context, ids, call.type, call.order.length).writeBytes(call.order);
            }
        }

        @Override
        public void flush(ChannelHandlerContext context) {
            requests.flush(context);
        }

        @Override
        public void handlerRemoved(ChannelHandlerContext context) {
            requests.drop();
        }
    }

    private final class Answers extends NettyWire {
        @Override
        void take(ChannelHandlerContext context, int id, int type, ByteBuf in, int length) {
            underWay.remove(id).complete(type == ADD ? in.readInt() : read.decode());
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) throws Exception {
            IOException closed = new IOException("the connection has ended");
            underWay.values().forEach(call -> call.completeExceptionally(closed));
            underWay.clear();
            super.channelInactive(context);
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
            context.close();
        }
    }

    private CompletableFuture<Long> send(Call call) {
        channel.writeAndFlush(call, channel.voidPromise());
        return call;
    }

    @Override
    public CompletableFuture<Long> beginAdd(int a, int b) {
        return send(new Call(NettyWire.ADD, a, b, null));
    }

    /** The order is written by hand. */
    @Override
    public CompletableFuture<Long> beginPlace() {
        return send(new Call(NettyWire.ORDER, 0, 0, new byte[written.encode()]));
    }

    @Override
    public int add(int a, int b) {
        return beginAdd(a, b).join().intValue();
    }

    @Override
    public void addInWindow(int calls, int most) throws InterruptedException {
        Semaphore free = new Semaphore(most);
        for (int i = 0; i < calls; i++) {
            free.acquire();
            beginAdd(i, 1).whenComplete((sum, failure) -> free.release());
        }
        free.acquire(most);
    }

    @Override
    public void place() {
        beginPlace().join();
    }

    @Override
    public void close() {
        channel.close().syncUninterruptibly();
        loop.shutdownGracefully();
    }
}
