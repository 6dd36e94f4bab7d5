package dev.burin.runtime.endpoint;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.Session;
import dev.burin.runtime.StackListener;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.CallPort;
import java.util.concurrent.CompletableFuture;

/** Measures the calls that a session makes. Thread-safe. */
record WatchedPort(CallPort port, StackListener listener) implements CallPort {
    @Override
    public Session session() {
        return port.session();
    }

    @Override
    public void call(Call<?> call, CallOptions options) {
        long began = System.nanoTime();
        try {
            port.call(call, options);
        } catch (RuntimeException | Error e) {
            listener.called(call.messageType().name(), System.nanoTime() - began, e);
            throw e;
        }
        listener.called(call.messageType().name(), System.nanoTime() - began, call.failure());
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the caller gets the first one, and can cancel it
    public <R> CompletableFuture<R> callAsync(Call<R> call, CallOptions options) {
        long began = System.nanoTime();
        CompletableFuture<R> future = port.callAsync(call, options);
        future.whenComplete(
                (result, failure) -> listener.called(call.messageType().name(), System.nanoTime() - began, failure));
        return future;
    }

    @Override
    public void send(Call<?> message, CallOptions options) {
        try {
            port.send(message, options);
        } catch (RuntimeException | Error e) {
            listener.sent(message.messageType().name(), e);
            throw e;
        }
        listener.sent(message.messageType().name(), null);
    }
}
