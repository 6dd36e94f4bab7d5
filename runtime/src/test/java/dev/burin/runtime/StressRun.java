package dev.burin.runtime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.TreeSet;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.ForkedTestConfig;
import org.openjdk.jcstress.infra.runners.Runner;
import org.openjdk.jcstress.infra.runners.SpinLoopStyle;
import org.openjdk.jcstress.infra.runners.TestList;

/**
 * Runs all stress tests one after the other in this process: what jcstress does in a process for each test and each way to
 * compile it, which takes minutes.
 */
public final class StressRun {
    private static final int HEAP = 64; // megabytes that the states of a test may take
    private static final int STRIDE = 256; // states between two meetings of the threads
    private static final int STRIDES = 40;

    private StressRun() {}

    /**
     * Prints what came of each test; ends with 1 if something came that must not.
     *
     * @param arguments milliseconds for each test, and a regular expression that is found in the names of those to be run
     */
    public static void main(String[] arguments) throws Exception {
        boolean isWell = true;
        for (String name : new TreeSet<>(TestList.tests())) {
            if (name.matches(".*(" + arguments[1] + ").*")) {
                isWell &= run(TestList.getInfo(name), Integer.parseInt(arguments[0]));
            }
        }
        System.exit(isWell ? 0 : 1); // threads of a test that failed may hang
    }

    private static boolean run(TestInfo test, int millis) throws Exception {
        System.out.println(test.name());
        Runner<?> runner = (Runner<?>) Class.forName(test.generatedRunner())
                .getConstructor(ForkedTestConfig.class)
                .newInstance(configuration(test, millis));
        TestResult result = runner.run();
        boolean isWell = result.status() == Status.NORMAL;
        if (!isWell) {
            System.out.println("FAILED: " + result.status() + " " + result.getMessages());
        }
        for (String state : new TreeSet<>(result.getStateKeys())) {
            String meaning = meaning(test, state);
            System.out.printf(
                    "%12d  %-20s %s%n", result.getCount(state), state, meaning == null ? "FORBIDDEN" : meaning);
            isWell &= meaning != null;
        }
        return isWell;
    }

    private static String meaning(TestInfo test, String state) {
        return test.cases().stream()
                .filter(known -> known.matches(state) && known.expect() == Expect.ACCEPTABLE)
                .map(known -> known.description())
                .findFirst()
                .orElse(null);
    }

    private static ForkedTestConfig configuration(TestInfo test, int millis) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(SpinLoopStyle.THREAD_YIELD.ordinal()); // other processes may want the processors, too
        out.writeInt(millis);
        out.writeInt(1);
        out.writeUTF(test.generatedRunner());
        out.writeInt(HEAP);
        out.writeInt(STRIDE);
        out.writeInt(STRIDES);
        out.writeBoolean(false); // a thread may run on any processor
        return new ForkedTestConfig(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
