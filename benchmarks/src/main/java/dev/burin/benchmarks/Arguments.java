package dev.burin.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** The arguments of a command, taken one after the other. */
public final class Arguments {
    private final String usage;
    private final String[] all;
    private int taken;

    /**
     * @param usage what is shown when they are wrong
     */
    public Arguments(String usage, String... all) {
        this.usage = usage;
        this.all = all.clone();
    }

    public boolean isEmpty() {
        return taken == all.length;
    }

    public boolean isNextOneOf(List<String> options) {
        return !isEmpty() && options.contains(all[taken]);
    }

    /** The next one, which is an option or the name of something. */
    public String next() throws WrongUsage {
        String next = all[taken++];
        if (isHelp(next)) {
            throw new WrongUsage("", usage);
        }
        return next;
    }

    private static boolean isHelp(String argument) {
        return argument.equals("-h") || argument.equals("--help");
    }

    /** The value of the option taken last. */
    public String value() throws WrongUsage {
        if (isEmpty()) {
            throw wrong(all[taken - 1] + " needs a value");
        }
        return all[taken++];
    }

    /** The value of the option taken last, as a number. */
    public int number(int least) throws WrongUsage {
        String option = all[taken - 1];
        String value = value();
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw wrong(option + " needs a whole number, at least " + least + ", and not '" + value + "'");
    }

    /** The value of the option taken last, as a file in a directory that exists. */
    public Path file() throws WrongUsage {
        Path file = Path.of(value());
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || !parent.toFile().isDirectory()) {
            throw wrong("there is no directory for " + file);
        }
        return file;
    }

    /** The value of the option taken last, as a directory that exists. */
    public Path directory() throws WrongUsage {
        Path directory = Path.of(value());
        if (!directory.toFile().isDirectory()) {
            throw wrong("there is no directory " + directory);
        }
        return directory;
    }

    /** What has that name; complains about an argument that is neither an option nor a name. */
    public <E extends Enum<E>> E named(Class<E> kind, String name) throws WrongUsage {
        for (E one : kind.getEnumConstants()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        if (name.startsWith("-")) {
            throw wrong("there is no option " + name);
        }
        throw wrong("there is no " + kind.getSimpleName().toLowerCase(Locale.ROOT) + " '" + name + "', only "
                + Arrays.toString(kind.getEnumConstants()));
    }

    /** All that are left, as options of JMH. */
    public CommandLineOptions jmh() throws WrongUsage {
        String[] rest = Arrays.copyOfRange(all, taken, all.length);
        if (List.of(rest).stream().anyMatch(Arguments::isHelp)) {
            throw new WrongUsage("", usage);
        }
        try {
            return new CommandLineOptions(rest);
        } catch (CommandLineOptionException e) {
            throw wrong(e.getMessage());
        }
    }

    /** What to throw when an argument is wrong. */
    public WrongUsage wrong(String complaint) {
        return new WrongUsage(complaint, usage);
    }
}
