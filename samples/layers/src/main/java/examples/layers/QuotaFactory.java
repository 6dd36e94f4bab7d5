package examples.layers;

import dev.burin.runtime.filter.FilterFactory;
import dev.burin.runtime.filter.FilterLink;
import dev.burin.runtime.filter.FilteredMessage;
import dev.burin.runtime.filter.MessageFilter;
import dev.burin.runtime.filter.Verdict;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The filter {@code Quota}: a peer may make so many calls over one connection; further ones fail, and do not reach the
 * implementation. The name of this class stands in {@code META-INF/services}, so that {@code filter=Quota} finds it.
 */
public final class QuotaFactory implements FilterFactory {
    private static final int USUAL = 100;

    private final int most;

    /** A hundred calls. */
    public QuotaFactory() {
        this(USUAL);
    }

    /** So many calls: for {@code SessionOptions.using(new QuotaFactory(3))}. */
    public QuotaFactory(int most) {
        this.most = most;
    }

    @Override
    public String name() {
        return "Quota";
    }

    // tag::filter[]
    @Override
    public MessageFilter newFilter(FilterLink link) {
        AtomicInteger calls = new AtomicInteger();
        return new MessageFilter() {
            @Override
            public Verdict arriving(FilteredMessage message) {
                if (message.isAnswer() || calls.incrementAndGet() <= most) {
                    return Verdict.PASS;
                }
                message.answer(new IllegalStateException(
                        "that is enough: " + most + " calls were made, and " + message + " is one more"));
                return Verdict.DROP;
            }
        };
    }
    // end::filter[]
}
