package dev.burin.runtime;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One option of a session or a listener: a term of the address and a setting of {@link SessionOptions} alike. Immutable.
 *
 * @param <T> the type of its values
 */
public final class Option<T> {
    private final String name;
    private final T defaultValue;
    private final String values;
    private final String meaning;
    private final Function<String, @Nullable T> parser;

    private Option(String name, T defaultValue, String values, String meaning, Function<String, @Nullable T> parser) {
        this.name = name;
        this.defaultValue = defaultValue;
        this.values = values;
        this.meaning = meaning;
        this.parser = parser;
    }

    static Option<Boolean> flag(String name, boolean defaultValue, String meaning) {
        return new Option<>(
                name, defaultValue, "true or false", meaning, text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> null;
                });
    }

    static Option<Integer> number(String name, int defaultValue, int least, int most, String meaning) {
        String range = most == Integer.MAX_VALUE ? "a number from " + least : "a number from " + least + " to " + most;
        return new Option<>(name, defaultValue, range, meaning, text -> {
            try {
                int value = Integer.parseInt(text);
                return value < least || value > most ? null : value;
            } catch (NumberFormatException e) {
                return null;
            }
        });
    }

    static <E extends Enum<E>> Option<E> choice(String name, E defaultValue, String meaning) {
        E[] choices = defaultValue.getDeclaringClass().getEnumConstants();
        StringJoiner names = new StringJoiner(" or ");
        for (E choice : choices) {
            names.add(choice.toString());
        }
        return new Option<>(name, defaultValue, names.toString(), meaning, text -> {
            for (E choice : choices) {
                if (choice.toString().equals(text)) {
                    return choice;
                }
            }
            return null;
        });
    }

    static Option<String> text(String name, String defaultValue, String values, String meaning) {
        return new Option<>(name, defaultValue, values, meaning, text -> text);
    }

    /** An option whose only value is its default. */
    static Option<String> only(String name, String value, String meaning) {
        return new Option<>(name, value, value, meaning, text -> text.equals(value) ? text : null);
    }

    /** The name, as it stands in an address. */
    public String name() {
        return name;
    }

    /** The value of an option that is not given. */
    public T defaultValue() {
        return defaultValue;
    }

    /** Which values there are, in words. */
    public String values() {
        return values;
    }

    /** What it does, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The value that {@code text} stands for; throws {@link IllegalArgumentException} when it is none. */
    T parse(String text) {
        T value = parser.apply(text);
        if (value == null) {
            throw new IllegalArgumentException(
                    "the option " + name + " takes " + values + ", and '" + text + "' is not that");
        }
        return value;
    }

    @Override
    public String toString() {
        return name;
    }
}
