package dev.burin.runtime.example;

/** What the server of the calculator implements. */
public interface CalcServer extends Calc {
    int add(int a, int b);

    Object echo(Object value);

    Shape move(Shape shape, Point by, int[][] steps) throws Refused;

    /** Calls {@link CalcClient#ask} before it answers. */
    int askBack(int n);

    void note(String text);

    int slow(int n);

    int queued(int n);
}
