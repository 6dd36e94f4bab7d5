package dev.burin.benchmarks.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {
    @ParameterizedTest
    @CsvSource({
        "a;dev/burin/runtime/transport/TcpLink.write;sun/nio/ch/SocketDispatcher.write0;write;do_syscall_64_[k], WRITE",
        "sun/nio/ch/NioSocketImpl.implRead;sun/nio/ch/SocketDispatcher.read0;read, READ",
        "sun/nio/ch/SelectorImpl.select;sun/nio/ch/EPoll.wait;epoll_wait, WAIT",
        "dev/burin/runtime/transport/EventLoop.run;java/lang/Thread.yield0, WAIT",
        "dev/burin/runtime/delivery/A.b;jdk/internal/misc/Unsafe.park;__futex, WAIT",
        "dev/burin/runtime/delivery/A.b;jdk/internal/misc/Unsafe.unpark;__futex, WAKE",
        "dev/burin/runtime/transport/A.b;sun/nio/ch/EventFD.set0;write, WAKE",
        "dev/burin/runtime/transport/TcpLink.write;java/lang/System.arraycopy;memcpy, TRANSPORT",
        "dev/burin/runtime/transport/A.b;dev/burin/runtime/session/SessionCore.submit, SESSION",
        "dev/burin/runtime/session/A.b;dev/burin/runtime/wire/Messagizer.message;sun/nio/ch/Other.write, WIRE",
        "dev/burin/runtime/wire/A.b;dev/burin/runtime/endpoint/Stack.call, DELIVERY",
        "dev/burin/runtime/delivery/A.b;dev/burin/benchmarks/desk/DeskWire$Event.writeArguments, PROGRAM",
        "io/grpc/netty/A.b;io/grpc/netty/shaded/io/netty/channel/unix/Socket.bind, LIBRARIES",
        "io/netty/channel/A.b;io/netty/channel/unix/FileDescriptor.writeAddress;write, WRITE",
        "io/netty/channel/A.b;io/netty/channel/epoll/Native.epollWait0;epoll_wait, WAIT",
        "thread_native_entry;CompileBroker::compiler_thread_loop, JVM",
        "'', JVM"
    })
    void a_stack_counts_for_the_innermost_frame_that_tells(String stack, Part part) {
        assertThat(Part.of(stack)).isEqualTo(part);
    }
}
