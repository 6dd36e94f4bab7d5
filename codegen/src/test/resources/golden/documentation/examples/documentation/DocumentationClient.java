package examples.documentation;

import dev.burin.runtime.stub.Generated;

/**
 * What the client of {@link Documentation} implements.
 *
 * <p>Text is text. &#92;u002a&#92;u002f and \&#92;u002a and $L $T $S $$ and %s are nothing special.
 *
 * <p>A second paragraph with &lt;b&gt;tags&lt;/b&gt; &amp; entities &amp;amp; such, a &lt; b &gt; c.
 *
 * <p>{&#64;link java.lang.Object} and {&#64;code x} and {&#64;inheritDoc} are shown as they are. /* so is this
 *
 * <p>- a list
 *   - with indentation
 * **stars** at the start
 */
@Generated("dev.burin.codegen")
public interface DocumentationClient extends Documentation {
    /** Привет, 世界 𝄞 &#8238; bidi */
    void said();
}
