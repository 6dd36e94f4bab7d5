package dev.burin.runtime.example;

/** A calculator that answers at once; tests override what they are about. */
public class SimpleCalc implements CalcServer {
    @Override
    public int add(int a, int b) {
        return a + b;
    }

    @Override
    public Object echo(Object value) {
        return value;
    }

    @Override
    public Shape move(Shape shape, Point by, int[][] steps) throws Refused {
        return shape;
    }

    @Override
    public int askBack(int n) {
        return n;
    }

    @Override
    public void note(String text) {}

    @Override
    public int slow(int n) {
        return n;
    }

    @Override
    public int queued(int n) {
        return n;
    }
}
