package dev.burin.runtime.example;

/** What the client of the calculator implements. */
public interface CalcClient extends Calc {
    int ask(int n);

    void tell(String text);
}
