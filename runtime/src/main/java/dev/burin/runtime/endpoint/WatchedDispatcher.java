package dev.burin.runtime.endpoint;

import dev.burin.runtime.StackListener;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.TypeTable;
import org.jspecify.annotations.Nullable;

/** Measures the messages that are run. Thread-safe. */
record WatchedDispatcher(Dispatcher dispatcher, StackListener listener) implements Dispatcher {
    @Override
    public String service() {
        return dispatcher.service();
    }

    @Override
    public TypeTable types() {
        return dispatcher.types();
    }

    @Override
    public @Nullable Call<?> newCall(int messageId) {
        return dispatcher.newCall(messageId);
    }

    @Override
    public void run(Call<?> call) throws Exception {
        long began = System.nanoTime();
        try {
            dispatcher.run(call);
        } catch (Exception | Error e) {
            listener.served(call.messageType().name(), System.nanoTime() - began, e);
            throw e;
        }
        listener.served(call.messageType().name(), System.nanoTime() - began, null);
    }

    @Override
    public @Nullable Object implementation() {
        return dispatcher.implementation();
    }
}
