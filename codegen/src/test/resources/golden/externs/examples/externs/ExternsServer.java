package examples.externs;

import dev.burin.runtime.stub.Generated;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Observable;
import java.util.UUID;

/** What the server of {@link Externs} implements. */
@Generated("dev.burin.codegen")
@SuppressWarnings({"deprecation", "rawtypes", "removal", "unchecked"})
public interface ExternsServer extends Externs {
    URI find(UUID id, URI[][] addresses) throws Dead;

    Object any(Object value, Thread.State state, List<?> list, examples.serializers.List other,
            examples.serializers.List[] others);

    Map.Entry[] entries(Map.Entry first, Pair pair, Observable[] watched);
}
