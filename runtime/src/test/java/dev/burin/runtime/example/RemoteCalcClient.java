package dev.burin.runtime.example;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.RemoteService;
import java.util.concurrent.CompletableFuture;

/** A client of the calculator, as the server calls it. */
public final class RemoteCalcClient extends RemoteService implements CalcClient, AutoCloseable {
    public RemoteCalcClient(CallPort port) {
        super(port, CallOptions.DEFAULT);
    }

    @Override
    public int ask(int n) {
        CalcWire.Ask call = new CalcWire.Ask();
        call.n = n;
        return _call(call).result;
    }

    @Override
    public void tell(String text) {
        CalcWire.Tell tell = new CalcWire.Tell();
        tell.text = text;
        _send(tell);
    }

    /** Asks without waiting. */
    public CompletableFuture<Integer> askLater(int n) {
        CalcWire.Ask call = new CalcWire.Ask();
        call.n = n;
        return _port().callAsync(call, _options());
    }

    @Override
    public void close() {
        _close();
    }
}
