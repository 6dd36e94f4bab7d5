package dev.burin.codegen;

import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Interfaces made of the names that are most likely to clash, with a mixin made of the same. */
class RandomInterfacesTest {
    private static final List<String> NAMES = List.of(
            "class",
            "new",
            "yield",
            "record",
            "var",
            "String",
            "Object",
            "Integer",
            "Override",
            "Objects",
            "Arrays",
            "Call",
            "Codecs",
            "Instant",
            "Generated",
            "CallPort",
            "CallOptions",
            "Async",
            "Main",
            "MainServer",
            "MainWire",
            "main",
            "Base",
            "base",
            "BaseServer",
            "BaseWire",
            "RemoteMainServer",
            "StubBaseClient",
            "java",
            "dev",
            "x",
            "toString",
            "hashCode",
            "wait",
            "notify",
            "close",
            "with",
            "equals",
            "other",
            "that",
            "port",
            "options",
            "in",
            "out",
            "value",
            "result",
            "RESULT",
            "TYPE",
            "ID",
            "TYPES",
            "SERVICE",
            "call",
            "implementation",
            "messageId",
            "run",
            "newCall",
            "types",
            "getMessage",
            "getCause",
            "serialVersionUID",
            "wireName",
            "Exception",
            "Void",
            "StructCodec",
            "length",
            "USER",
            "User",
            "user",
            "user_",
            "userCodec",
            "USER_CODEC",
            "UserCodec",
            "Future",
            "CompletableFuture",
            "server",
            "client",
            "clone",
            "finalize");

    private final Set<String> used = new HashSet<>(Set.of("Base"));
    private Random random = new Random(0);

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("burin.random.interfaces", 20));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    /** A name that neither the service nor its mixin has yet, or nothing. */
    private String declared() {
        String name = name();
        return used.add(name) ? name : declared();
    }

    private String fields(List<String> types, String separator) {
        Set<String> names =
                IntStream.range(0, random.nextInt(6)).mapToObj(i -> name()).collect(Collectors.toSet());
        return names.stream().sorted().map(name -> type(types) + " " + name).collect(Collectors.joining(separator));
    }

    private String type(List<String> types) {
        List<String> all = new ArrayList<>(List.of("int", "boolean", "double", "string", "object", "List", "Datetime"));
        all.addAll(types);
        return all.get(random.nextInt(all.size())) + "[]".repeat(Math.max(0, random.nextInt(5) - 2));
    }

    private String declarations(List<String> types) {
        StringBuilder text = new StringBuilder();
        List<String> own = IntStream.range(0, 5).mapToObj(i -> declared()).toList();
        types.addAll(own);
        text.append("enum ").append(own.get(0)).append("( ").append(name()).append(" )\n");
        for (String struct : own.subList(1, 5)) {
            text.append("struct ")
                    .append(struct)
                    .append("( ")
                    .append(fields(types, ", "))
                    .append(" )\n");
        }
        text.append("struct ")
                .append(declared())
                .append("() extends ")
                .append(own.get(1))
                .append('\n');
        String exception = declared();
        text.append("exception ")
                .append(exception)
                .append("( ")
                .append(fields(types, ", "))
                .append(" )\n");
        text.append("const int ").append(declared()).append(" = 1\n");
        for (int i = 0; i < 6; i++) {
            text.append("@Direction( ")
                    .append(List.of("Server", "Client", "Both").get(i % 3))
                    .append(" ) ");
            text.append(type(types)).append(' ').append(declared()).append("( ").append(fields(types, ", "));
            text.append(" ) throws ").append(exception).append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_the_names_are_the_code_compiles(int seed) {
        random = new Random(seed);
        List<String> types = new ArrayList<>();
        String base = "module x service Base {\n" + declarations(types) + "}";
        String main = "module x service Main { mixin Base\n" + declarations(types) + "}";
        LinkedModel model = Interfaces.model(main, Map.of("Base.etch", base), Origin.SOURCE);
        Javac.compile(JavaGenerator.generate(model, new GeneratorOptions(What.BOTH, true)));
    }
}
