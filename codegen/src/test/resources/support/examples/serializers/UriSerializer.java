package examples.serializers;

import dev.burin.runtime.stub.ExternSerializer;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.WireId;
import java.net.URI;
import java.util.List;

/** An address as one text. */
public final class UriSerializer implements ExternSerializer<URI> {
    private static final int TEXT = WireId.of("text");

    public UriSerializer() {}

    @Override
    public Class<URI> javaType() {
        return URI.class;
    }

    @Override
    public List<String> fields() {
        return List.of("text");
    }

    @Override
    public void write(StructWriter out, URI value) {
        out.writeString(TEXT, value.toString());
    }

    @Override
    public URI read(StructReader in, StructType type) {
        String text = "";
        while (in.nextField(type)) {
            if (in.field() == TEXT) {
                text = in.readString();
            } else {
                in.skip();
            }
        }
        return URI.create(text);
    }

    @Override
    public URI[] newArray(int length) {
        return new URI[length];
    }
}
