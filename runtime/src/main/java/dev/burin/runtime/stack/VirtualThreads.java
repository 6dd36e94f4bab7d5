package dev.burin.runtime.stack;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** The virtual threads of a JDK that has them, from 21 on. */
public final class VirtualThreads {
    private static final MethodType IS_VIRTUAL = MethodType.methodType(boolean.class);

    private static final @Nullable MethodHandle IS = isVirtual();

    private VirtualThreads() {}

    /** Looked up when it is needed: many programs never start one. */
    private static final class Starting {
        static final @Nullable MethodHandle START = start();

        private static @Nullable MethodHandle start() {
            try {
                return MethodHandles.publicLookup()
                        .findStatic(
                                Thread.class,
                                "startVirtualThread",
                                MethodType.methodType(Thread.class, Runnable.class));
            } catch (ReflectiveOperationException e) {
                return null;
            }
        }
    }

    private static @Nullable MethodHandle isVirtual() {
        try {
            return MethodHandles.publicLookup().findVirtual(Thread.class, "isVirtual", IS_VIRTUAL);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** Whether the calling thread is one. */
    public static boolean isCurrent() {
        MethodHandle is = IS;
        try {
            return is != null && (boolean) is.invokeExact(Thread.currentThread());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a thread does not say whether it is virtual", e);
        }
    }

    /** Runs the task on a new one; false if there are none. */
    public static boolean start(Runnable task) {
        MethodHandle start = Starting.START;
        if (start == null) {
            return false;
        }
        try {
            Thread ignored = (Thread) start.invokeExact(task);
            return true;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a virtual thread could not be started", e);
        }
    }
}
