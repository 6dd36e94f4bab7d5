package dev.burin.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an address, in the syntax of Etch, with IPv6 literals in brackets beside:
 *
 * <pre>scheme:[//[user[:password]@]host[:port][/]]path[;param]*[?name[=value][&amp;...]][#fragment]</pre>
 *
 * Percent escapes and {@code +} for a blank are undone in every part.
 *
 * @param port -1 when it is left out
 * @param options the terms of the query, by name
 */
record Address(
        String scheme,
        @Nullable String user,
        @Nullable String password,
        String host,
        int port,
        String path,
        Map<String, String> options) {

    static Address parse(String uri) {
        int colon = uri.indexOf(':');
        if (colon <= 0) {
            throw bad(uri, "it has no scheme; an address begins with one, such as tcp://localhost:4001");
        }
        String scheme = uri.substring(0, colon);
        String rest = uri.substring(colon + 1);
        int hash = rest.indexOf('#');
        rest = hash < 0 ? rest : rest.substring(0, hash);
        int question = rest.indexOf('?');
        Map<String, String> options = question < 0 ? Map.of() : options(uri, rest.substring(question + 1));
        rest = question < 0 ? rest : rest.substring(0, question);
        int semicolon = rest.indexOf(';');
        rest = semicolon < 0 ? rest : rest.substring(0, semicolon);
        if (!rest.startsWith("//")) {
            return new Address(scheme, null, null, "", -1, decode(uri, rest), options);
        }
        int slash = rest.indexOf('/', 2);
        String authority = slash < 0 ? rest.substring(2) : rest.substring(2, slash);
        String path = slash < 0 ? "" : decode(uri, rest.substring(slash + 1));
        int at = authority.lastIndexOf('@');
        String[] user = at < 0 ? new String[0] : authority.substring(0, at).split(":", 2);
        String place = authority.substring(at + 1);
        int portColon = place.endsWith("]") ? -1 : place.lastIndexOf(':');
        String host = portColon < 0 ? place : place.substring(0, portColon);
        return new Address(
                scheme,
                user.length > 0 ? decode(uri, user[0]) : null,
                user.length > 1 ? decode(uri, user[1]) : null,
                host(uri, host),
                portColon < 0 ? -1 : port(uri, place.substring(portColon + 1)),
                path,
                options);
    }

    private static String host(String uri, String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return text.substring(1, text.length() - 1);
        }
        if (text.indexOf(':') >= 0) {
            throw bad(uri, "the host '" + text + "' holds colons; an IPv6 address stands in brackets, as in [::1]");
        }
        return decode(uri, text);
    }

    private static int port(String uri, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw bad(uri, "'" + text + "' is no port; a port is a number from 0 to 65535");
    }

    private static Map<String, String> options(String uri, String query) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String term : query.split("&", -1)) {
            if (term.isEmpty()) {
                continue;
            }
            int equals = term.indexOf('=');
            String name = decode(uri, equals < 0 ? term : term.substring(0, equals));
            String value = equals < 0 ? "true" : decode(uri, term.substring(equals + 1));
            if (options.put(name, value) != null) {
                throw bad(uri, "the option " + name + " is given twice");
            }
        }
        return options;
    }

    /** Undoes escapes; each stands for one Latin-1 character, as in Etch. */
    private static String decode(String uri, String text) {
        if (text.indexOf('+') < 0 && text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '+') {
                decoded.append(' ');
            } else if (c == '%') {
                int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    throw bad(uri, "a percent sign must be followed by two hexadecimal digits; write %25 for itself");
                }
                decoded.append((char) (high * 16 + low));
                i += 2;
            } else {
                decoded.append(c);
            }
        }
        return decoded.toString();
    }

    private static IllegalArgumentException bad(String uri, String why) {
        return new IllegalArgumentException("the address '" + withoutPassword(uri) + "' cannot be used: " + why);
    }

    /** The address as it may be shown. */
    static String withoutPassword(String uri) {
        return uri.replaceFirst("(//[^:@/?#]*):[^@/?#]*@", "$1:***@")
                .replaceAll("([?&][^=&#]*[Pp]assword)=[^&#]*", "$1=***");
    }
}
