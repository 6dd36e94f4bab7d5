package dev.burin.runtime.mcp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a server can be reached, as text: {@code tcp:host:port}, more addresses behind commas. */
record Location(List<Place> places) {
    private static final Pattern PLACE = Pattern.compile("(\\[[0-9A-Fa-f:.%\\w]+]|[^:\\[\\]/,\\s]+):(\\d{1,5})");

    /**
     * One address.
     *
     * @param host not resolved; an IPv6 address has no brackets
     */
    record Place(String host, int port) {
        @Override
        public String toString() {
            return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
        }
    }

    static Location parse(String text) {
        String places = text;
        if (text.startsWith("mcp:") || text.startsWith("tcp:")) {
            places = text.substring(4);
        } else {
            throw bad(text, "it must begin with mcp: or tcp:");
        }
        if (places.startsWith("//")) {
            places = places.substring(2);
        }
        if (places.endsWith("/")) {
            places = places.substring(0, places.length() - 1);
        }
        List<Place> found = new ArrayList<>();
        for (String place : places.split(",", -1)) {
            Matcher matcher = PLACE.matcher(place);
            if (!matcher.matches()) {
                throw bad(
                        text, "'" + place + "' is no host:port; an IPv6 address stands in brackets, as in [::1]:9000");
            }
            int port = Integer.parseInt(matcher.group(2));
            if (port < 1 || port > 65535) {
                throw bad(text, "the port must be from 1 to 65535");
            }
            String host = matcher.group(1);
            found.add(new Place(host.startsWith("[") ? host.substring(1, host.length() - 1) : host, port));
        }
        return new Location(List.copyOf(found));
    }

    private static IllegalArgumentException bad(String text, String why) {
        return new IllegalArgumentException(
                "the location '" + text + "' cannot be used: " + why + "; such as mcp://localhost:9000");
    }

    /** Where a server can be reached that listens there; for all addresses, those of each network of this machine. */
    static Location of(InetSocketAddress address) throws IOException {
        InetAddress host = address.getAddress();
        if (!host.isAnyLocalAddress()) {
            return new Location(List.of(new Place(host.getHostAddress(), address.getPort())));
        }
        List<Place> places = new ArrayList<>();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            network.inetAddresses()
                    .filter(each -> !each.isLoopbackAddress() && !each.isLinkLocalAddress())
                    .forEach(each -> places.add(new Place(each.getHostAddress(), address.getPort())));
        }
        if (places.isEmpty()) {
            places.add(new Place(InetAddress.getLoopbackAddress().getHostAddress(), address.getPort()));
        }
        return new Location(List.copyOf(places));
    }

    @Override
    public String toString() {
        return "tcp:" + places.stream().map(Place::toString).collect(Collectors.joining(","));
    }
}
