package dev.burin.cli;

import dev.burin.runtime.mcp.RequestHandler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The requests of {@code burin mcp-serve}, and the counters that they are about. Thread-safe.
 *
 * <pre>
 * INC id         INC id count: adds 1 to the counter of id
 * SLEEP ms id    the same after a pause
 * ECHO bytes     the bytes
 * BIG n          n times x
 * STATS          STATS executions distinctIds highestCount
 * </pre>
 *
 * All else is answered with {@code ERROR} and why.
 */
final class CounterRequests implements RequestHandler {

    private static final int MAX_ID_LENGTH = 1000;
    private static final int MAX_IDS = 1_000_000;
    private static final int MAX_SHOWN = 40;
    private static final long MAX_PAUSE_MILLIS = 3_600_000;

    private final int maxLength;

    // guarded by this
    private final Map<String, Long> counts = new HashMap<>();
    private long executions;
    private long highest;

    /** @param maxLength the longest answer, in bytes */
    CounterRequests(int maxLength) {
        this.maxLength = maxLength;
    }

    /** A request that cannot be answered; the message says why. */
    private static final class WrongRequest extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongRequest(String message) {
            super(message);
        }
    }

    /** Returns the answer to a request that failed. */
    static byte[] failed(Throwable failure) {
        String why = failure instanceof WrongRequest
                ? failure.getMessage()
                : "this should not have happened, please report it: "
                        + failure.getClass().getSimpleName();
        return bytes("ERROR " + why);
    }

    @Override
    public byte[] handle(byte[] request) throws InterruptedException {
        int blank = 0;
        while (blank < request.length && request[blank] != ' ') {
            blank++;
        }
        String verb = text(request, 0, Math.min(blank, MAX_SHOWN + 1));
        int rest = Math.min(blank + 1, request.length);
        return switch (verb) {
            case "INC" -> increment(id(verb, text(request, rest, request.length)));
            case "SLEEP" -> sleep(text(request, rest, request.length));
            case "ECHO" -> Arrays.copyOfRange(request, rest, request.length);
            case "BIG" -> big(text(request, rest, request.length));
            case "STATS" -> stats(text(request, rest, request.length));
            default ->
                throw new WrongRequest("there is no request '" + shown(verb)
                        + "'; there are INC id, SLEEP ms id, ECHO bytes, BIG n and STATS");
        };
    }

    private byte[] sleep(String rest) throws InterruptedException {
        int blank = rest.indexOf(' ');
        if (blank < 0) {
            throw new WrongRequest("SLEEP needs milliseconds and an id, as in SLEEP 100 a");
        }
        long millis = number("SLEEP", rest.substring(0, blank), MAX_PAUSE_MILLIS);
        String id = id("SLEEP", rest.substring(blank + 1));
        Thread.sleep(millis);
        return increment(id);
    }

    private synchronized byte[] increment(String id) {
        if (counts.size() >= MAX_IDS && !counts.containsKey(id)) {
            throw new WrongRequest("there are " + MAX_IDS + " ids already; no more are counted");
        }
        long count = counts.merge(id, 1L, Long::sum);
        executions++;
        highest = Math.max(highest, count);
        return bytes("INC " + id + " " + count);
    }

    private byte[] big(String rest) {
        byte[] answer = new byte[(int) number("BIG", rest, maxLength)];
        Arrays.fill(answer, (byte) 'x');
        return answer;
    }

    private synchronized byte[] stats(String rest) {
        if (!rest.isEmpty()) {
            throw new WrongRequest("STATS stands alone, but '" + shown(rest) + "' follows");
        }
        return bytes("STATS " + executions + " " + counts.size() + " " + highest);
    }

    private static String id(String verb, String text) {
        if (text.isEmpty() || text.length() > MAX_ID_LENGTH || text.indexOf(' ') >= 0) {
            throw new WrongRequest(verb + " needs an id of 1 to " + MAX_ID_LENGTH + " characters without blanks, not '"
                    + shown(text) + "'");
        }
        return text;
    }

    private static long number(String verb, String text, long max) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new WrongRequest(verb + " needs a number from 0 to " + max + ", not '" + shown(text) + "'");
    }

    private static String shown(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
    }

    private static String text(byte[] request, int from, int to) {
        return new String(request, from, to - from, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
