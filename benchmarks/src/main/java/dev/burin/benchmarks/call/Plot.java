package dev.burin.benchmarks.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Our calls per second in relation to each peer as bars of a picture, with a logarithmic scale: right of 1 we are faster. */
final class Plot {
    private static final int LEFT = 190;
    private static final int WIDTH = 520;
    private static final int BAR = 12;
    private static final double LEAST = 0.1;
    private static final double MOST = 1000;
    private static final Map<Peer, String> COLOURS = Map.of(
            Peer.SESSION, "#8e6bbf",
            Peer.RAW, "#888888",
            Peer.NETTY, "#4f9d4f",
            Peer.GRPC, "#2a7fb8",
            Peer.THRIFT, "#d98b2b");

    private final Report report;
    private final StringBuilder out = new StringBuilder();

    Plot(Report report) {
        this.report = report;
    }

    String svg(String title) {
        List<Work> works = new ArrayList<>();
        for (Work work : Work.values()) {
            if (report.has(work, Peer.BURIN)) {
                works.add(work);
            }
        }
        int y = 60;
        for (Work work : works) {
            y = bars(work, y) + 10;
        }
        StringBuilder picture = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"11\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                LEFT + WIDTH + 60,
                y + 10));
        picture.append(text(10, 20, "start", title));
        for (double line = LEAST; line <= MOST; line *= 10) {
            picture.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%.1f 40V%d\" stroke=\"%s\"/>%n",
                    x(line),
                    y,
                    Math.abs(line - 1) < 0.01 ? "#000000" : "#dddddd"));
            picture.append(text(x(line), 36, "middle", line < 1 ? "0.1" : String.format(Locale.ROOT, "%.0f", line)));
        }
        return picture.append(out).append("</svg>\n").toString();
    }

    private int bars(Work work, int top) {
        int y = top;
        for (Peer peer : Peer.values()) {
            String colour = COLOURS.get(peer);
            if (colour == null || !report.has(work, peer)) {
                continue;
            }
            double ratio = report.ratio(work, peer, Figures::perSecond);
            double end = x(Math.max(LEAST, Math.min(MOST, ratio)));
            out.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                    Math.min(end, x(1)),
                    y,
                    Math.abs(end - x(1)),
                    BAR - 2,
                    colour));
            out.append(text(
                    Math.max(end, x(1)) + 4,
                    y + BAR - 3,
                    "start",
                    String.format(Locale.ROOT, "%.2f x %s", ratio, peer.title())));
            y += BAR;
        }
        out.append(text(10, top + BAR - 3, "start", work.title()));
        return y;
    }

    private static double x(double ratio) {
        return LEFT + WIDTH * Math.log(ratio / LEAST) / Math.log(MOST / LEAST);
    }

    private static String text(double x, int y, String anchor, String words) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words);
    }
}
