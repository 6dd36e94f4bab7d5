package dev.burin.benchmarks.call;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What takes processor time: a system call, or code by its package. Of a stack it is the part of the innermost frame that tells, so
 * that a copy of bytes counts for who has them copied.
 */
enum Part {
    /** To sockets. On loopback the kernel brings it to the other end, too, and wakes who waits there. */
    WRITE("sun/nio/ch/\\w+\\.writev?0|io/netty/channel/unix/\\w+\\.(write|send)\\w*"),
    READ("sun/nio/ch/\\w+\\.readv?0|io/netty/channel/unix/\\w+\\.(read|recv)\\w*"),
    /** To fall asleep and to be woken; also to see that there is no need to. */
    WAIT("sun/nio/ch/(EPoll\\.wait|Net\\.poll)|java/lang/Object\\.wait0?|java/lang/Thread\\.(yield|sleep)\\w*"
            + "|jdk/internal/misc/Unsafe\\.park|io/netty/channel/epoll/Native\\.epoll\\w*Wait\\w*"),
    /** To wake a thread of the same process. */
    WAKE("jdk/internal/misc/Unsafe\\.unpark|java/lang/Object\\.notify\\w*|sun/nio/ch/EventFD\\.\\w+"
            + "|sun/nio/ch/IOUtil\\.(write1|drain)|io/netty/channel/epoll/Native\\.eventFd\\w+"),
    TRANSPORT("dev/burin/runtime/(transport|stack|time)/.*"),
    SESSION("dev/burin/runtime/session/.*"),
    WIRE("dev/burin/runtime/wire/.*"),
    /** From stub to messages, and from messages to handlers. */
    DELIVERY("dev/burin/runtime/.*"),
    /** What calls, what is called, and what was generated for both. */
    PROGRAM("dev/burin/benchmarks/.*"),
    /** Of other peers. */
    LIBRARIES("(io/netty|io/grpc|io/perfmark|com/google|org/apache/thrift)/.*"),
    /** Compilers, collector and whatever else has none of the frames above. */
    JVM("");

    private final Pattern frame;

    Part(String frame) {
        this.frame = Pattern.compile(frame);
    }

    /**
     * That of a stack.
     *
     * @param stack frames as a profiler prints them, separated by semicolons, the outermost one first
     */
    static Part of(String stack) {
        String[] frames = stack.split(";");
        for (int i = frames.length - 1; i >= 0; i--) {
            for (Part part : values()) {
                if (part.frame.matcher(frames[i]).matches()) {
                    return part;
                }
            }
        }
        return JVM;
    }

    /** In the words of the table. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
