package dev.burin.runtime.stub;

final class StringCodec extends ValueCodec<String> {
    @Override
    protected void write(StructWriter out, String value) {
        out.putString(value);
    }

    @Override
    protected String read(StructReader in) {
        return in.readString();
    }

    @Override
    protected ElementType element() {
        return ElementType.STRING;
    }
}
