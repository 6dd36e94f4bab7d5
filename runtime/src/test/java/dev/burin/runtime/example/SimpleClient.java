package dev.burin.runtime.example;

/** A client that answers at once and listens to nobody, as {@link SimpleCalc} is a server. */
public final class SimpleClient implements CalcClient {
    @Override
    public int ask(int n) {
        return n;
    }

    @Override
    public void tell(String text) {}
}
