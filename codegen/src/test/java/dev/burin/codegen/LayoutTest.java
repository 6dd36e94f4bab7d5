package dev.burin.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void a_comment_of_one_line_is_written_on_one() {
        assertThat(Layout.of("    /**\n     * Short.\n     */\n    int x();\n"))
                .isEqualTo("    /** Short. */\n    int x();\n");
        String two = "/**\n * One.\n * Two.\n */\n";
        assertThat(Layout.of(two)).isEqualTo(two);
        String wide = "/**\n * " + "x".repeat(95) + "\n */\n";
        assertThat(Layout.of(wide)).isEqualTo(wide);
    }

    @Test
    void an_empty_body_is_closed_where_it_is_opened() {
        assertThat(Layout.of("    private A() {\n    }\n")).isEqualTo("    private A() {}\n");
        String comment = "/**\n * Not {\n */\n";
        assertThat(Layout.of(comment)).contains("Not {");
        assertThat(Layout.of("    if (a) {\n        b();\n    }\n")).isEqualTo("    if (a) {\n        b();\n    }\n");
    }

    @Test
    void the_name_of_an_id_stands_behind_it() {
        assertThat(Layout.of("    private static final int USER = -5 /* user */;\n"))
                .isEqualTo("    private static final int USER = -5; // user\n");
        assertThat(Layout.of("    String S = \"int A = 5 /* a */;\";\n")).contains("5 /* a */;\";");
    }

    @Test
    void fields_of_one_kind_stand_together() {
        assertThat(Layout.of("""
                                class A {
                                    private static final int X = 1;

                                    private static final int Y = f(2,
                                            3);

                                    private static final int Z = 3;

                                    public int a;

                                    public int b;

                                    public A() {
                                    }

                                    public int c;

                                    abstract int d();

                                    abstract int e();
                                }
                                """)).isEqualTo("""
                        class A {
                            private static final int X = 1;
                            private static final int Y = f(2,
                                    3);
                            private static final int Z = 3;

                            public int a;
                            public int b;

                            public A() {}

                            public int c;

                            abstract int d();

                            abstract int e();
                        }
                        """);
    }
}
