package dev.burin.cli.doc;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Documentation of an interface as HTML. Markup of HTML in it is shown as text; images are links, so that a page loads
 * nothing. Not thread safe.
 */
final class Markdown {

    /** Without headings, which the page has of its own. */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(
                    Set.of(BlockQuote.class, FencedCodeBlock.class, IndentedCodeBlock.class, ListBlock.class))
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(ImageLink::new)
            .build();

    private Markdown() {}

    /** Returns paragraphs; nothing for a blank text. */
    static String html(String documentation) {
        return documentation.isBlank() ? "" : RENDERER.render(PARSER.parse(Html.visible(documentation)));
    }

    private record ImageLink(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node node) {
            String address = context.urlSanitizer().sanitizeImageUrl(((Image) node).getDestination());
            context.getWriter().tag("a", java.util.Map.of("href", context.encodeUrl(address)));
            Node child = node.getFirstChild();
            while (child != null) {
                context.render(child);
                child = child.getNext();
            }
            context.getWriter().tag("/a");
        }
    }
}
