package dev.burin.codegen;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The rule by which a name of an interface becomes a name in Java.
 *
 * <p><b>A name stays as it is, unless Java does not allow it in its place or it is taken; then underscores are appended
 * until it is free.</b> Names that can stay are served first. The name on the wire never changes.
 *
 * <p>Not allowed are keywords; for types the names that the generated code needs for itself ({@code String},
 * {@code Override} ..., see {@link ReservedWords}) and those of the generated types; for messages the name and number of
 * parameters of a method of {@code Object}; for fields the accessors that a record or an exception cannot have. Types are
 * taken by names that differ in upper and lower case only, as not every disk tells them apart. Names of our own that no
 * user has to know, such as those of local variables, give way instead.
 *
 * <p>The names of a service depend on itself and what it mixes in, never on who mixes it in, since it is generated once.
 */
final class JavaNames {
    private JavaNames() {}

    /** The name, with underscores appended until it is not taken. */
    static String free(String wanted, Predicate<String> taken) {
        String name = wanted;
        while (taken.test(name)) {
            name += "_";
        }
        return name;
    }

    /** A free name for each of several that stand side by side. */
    static Map<String, String> allFree(Collection<String> names, Predicate<String> taken) {
        return allFree(names, UnaryOperator.identity(), taken);
    }

    /**
     * A free name for each of several that stand side by side.
     *
     * @param wanted makes the wanted name of each
     */
    static Map<String, String> allFree(
            Collection<String> names, UnaryOperator<String> wanted, Predicate<String> taken) {
        return allFree(names, wanted, taken, UnaryOperator.identity());
    }

    /** As {@link #allFree(Collection, UnaryOperator, Predicate)}, where names that differ in case only are the same. */
    static Map<String, String> allFreeIgnoringCase(
            Collection<String> names, UnaryOperator<String> wanted, Predicate<String> taken) {
        return allFree(names, wanted, taken, JavaNames::lowerCase);
    }

    private static Map<String, String> allFree(
            Collection<String> names,
            UnaryOperator<String> wanted,
            Predicate<String> taken,
            UnaryOperator<String> key) {
        Map<String, String> given = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        for (String name : names) {
            String want = wanted.apply(name);
            if (!taken.test(want) && keys.add(key.apply(want))) {
                given.put(name, want);
            }
        }
        for (String name : names) {
            given.computeIfAbsent(name, n -> {
                String freed = free(
                        wanted.apply(n), candidate -> taken.test(candidate) || keys.contains(key.apply(candidate)));
                keys.add(key.apply(freed));
                return freed;
            });
        }
        return given;
    }

    static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** {@code user_name}, {@code userName} and {@code UserName} as {@code UserName}. */
    static String upperCamel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_", -1)) {
            if (!word.isEmpty()) {
                camel.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return camel.toString();
    }

    /** {@code UserName} as {@code userName}. */
    static String lowerCamel(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code userName} and {@code UserName} as {@code USER_NAME}, {@code HTTPPort} as {@code HTTP_PORT}. */
    static String upperSnake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])", "$1$3_$2")
                .toUpperCase(Locale.ROOT);
    }
}
