package dev.burin.runtime.stub;

import java.time.Instant;

/** {@code Datetime}: milliseconds since 1970-01-01 UTC; what is finer is cut off when it is sent. */
final class DatetimeCodec extends StructCodec<Instant> {
    private static final int DATE_TIME = WireId.of("dateTime");

    DatetimeCodec() {
        super(StructType.of("_Etch_Datetime", "dateTime"), Instant.class);
    }

    @Override
    protected void writeFields(StructWriter out, Instant value) {
        out.writeLong(DATE_TIME, value.toEpochMilli());
    }

    @Override
    protected Instant readFields(StructReader in) {
        long millis = 0;
        boolean found = false;
        while (in.nextField(type())) {
            if (in.field() == DATE_TIME) {
                millis = in.readLong();
                found = true;
            } else {
                in.skip();
            }
        }
        if (!found) {
            throw new WireFormatException("a Datetime has no field dateTime");
        }
        return Instant.ofEpochMilli(millis);
    }

    @Override
    protected Instant[] newArray(int length) {
        return new Instant[length];
    }
}
