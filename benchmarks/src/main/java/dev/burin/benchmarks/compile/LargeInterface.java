package dev.burin.benchmarks.compile;

/** An interface of any size, with all that interfaces have. */
final class LargeInterface {
    private LargeInterface() {}

    /** The text of an interface of so many messages; to ten of them there are a struct, an enum and an exception. */
    static String text(int messages) {
        StringBuilder text = new StringBuilder("module large\n\n/** Has many messages. */\nservice Large {\n");
        for (int i = 0; i < messages; i++) {
            if (i % 10 == 0) {
                types(text, i / 10);
            }
            message(text, i, i / 10);
        }
        return text.append("}\n").toString();
    }

    private static void types(StringBuilder text, int number) {
        text.append("""
                    /** How it is. */
                    enum State%1$d( OPEN, CLOSED, BROKEN )

                    /** A thing. */
                    struct Thing%1$d( int number%1$d, string name, double[] values, State%1$d state, List more )

                    /** It did not work. */
                    exception Failure%1$d( string reason, int code )

                """.formatted(number));
    }

    private static void message(StringBuilder text, int number, int types) {
        text.append("""
                    /**
                     * Does something.
                     * @param thing what to do it with
                     * @return what became of it
                     */
                    %3$s@Timeout( 4000 )
                    Thing%2$d[] change%1$d( Thing%2$d thing, string text, long time, boolean again ) throws Failure%2$d

                """.formatted(number, types, number % 3 == 0 ? "@Direction( Client ) " : ""));
    }
}
