package examples;

/** Compiled against generated code. */
public final class Greeter implements HelloServer {

    @Override
    public String greet(String name) {
        return "Hello, " + name;
    }
}
