package examples.serializers;

import dev.burin.runtime.stub.ExternSerializer;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.WireId;
import java.util.List;
import java.util.UUID;

/** A number of 128 bits as two of 64. */
public final class UuidSerializer implements ExternSerializer<UUID> {
    private static final int HIGH = WireId.of("high");
    private static final int LOW = WireId.of("low");

    public UuidSerializer() {}

    @Override
    public Class<UUID> javaType() {
        return UUID.class;
    }

    @Override
    public List<String> fields() {
        return List.of("high", "low");
    }

    @Override
    public void write(StructWriter out, UUID value) {
        out.writeLong(HIGH, value.getMostSignificantBits());
        out.writeLong(LOW, value.getLeastSignificantBits());
    }

    @Override
    public UUID read(StructReader in, StructType type) {
        long high = 0;
        long low = 0;
        while (in.nextField(type)) {
            if (in.field() == HIGH) {
                high = in.readLong();
            } else if (in.field() == LOW) {
                low = in.readLong();
            } else {
                in.skip();
            }
        }
        return new UUID(high, low);
    }

    @Override
    public UUID[] newArray(int length) {
        return new UUID[length];
    }
}
