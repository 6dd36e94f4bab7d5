package dev.burin.runtime.stub;

import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.RemoteException;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The two exceptions that every service can throw, as Etch puts them on the wire: a struct with one text. */
final class RemoteFailures<T extends RuntimeException> extends StructCodec<T> {
    private static final int MSG = WireId.of("msg");

    static final StructCodec<RemoteException> RUNTIME = new RemoteFailures<>(
            "_Etch_RuntimeException",
            RemoteException.class,
            RemoteException::remoteText,
            RemoteException::new,
            RemoteException[]::new);
    static final StructCodec<AuthorizationException> AUTHORIZATION = new RemoteFailures<>(
            "_Etch_AuthException",
            AuthorizationException.class,
            AuthorizationException::getMessage,
            AuthorizationException::new,
            AuthorizationException[]::new);

    private final Function<T, @Nullable String> text;
    private final Function<String, T> make;
    private final IntFunction<T[]> newArray;

    private RemoteFailures(
            String name,
            Class<T> javaType,
            Function<T, @Nullable String> text,
            Function<String, T> make,
            IntFunction<T[]> newArray) {
        super(StructType.of(name, "msg"), javaType);
        this.text = text;
        this.make = make;
        this.newArray = newArray;
    }

    @Override
    protected void writeFields(StructWriter out, T value) {
        out.writeString(MSG, text.apply(value));
    }

    @Override
    protected T readFields(StructReader in) {
        String msg = "no text was sent";
        while (in.nextField(type())) {
            if (in.field() == MSG) {
                msg = in.readString();
            } else {
                in.skip();
            }
        }
        return make.apply(msg);
    }

    @Override
    protected T[] newArray(int length) {
        return newArray.apply(length);
    }
}
