package examples.authorize;

import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Authorize} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubAuthorizeServer implements Dispatcher {
    private final AuthorizeServer implementation;

    public StubAuthorizeServer(AuthorizeServer implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.authorize.Authorize";
    }

    @Override
    public TypeTable types() {
        return AuthorizeWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case AuthorizeWire.Allowed.ID -> new AuthorizeWire.Allowed();
            case AuthorizeWire.Primitives.ID -> new AuthorizeWire.Primitives();
            case AuthorizeWire.References.ID -> new AuthorizeWire.References();
            case AuthorizeWire.Both.ID -> new AuthorizeWire.Both();
            case AuthorizeWire.ByDefault.ID -> new AuthorizeWire.ByDefault();
            case AuthorizeWire.Always.ID -> new AuthorizeWire.Always();
            case AuthorizeWire.Never.ID -> new AuthorizeWire.Never();
            case AuthorizeWire.Literals.ID -> new AuthorizeWire.Literals();
            case AuthorizeWire.Negative.ID -> new AuthorizeWire.Negative();
            case AuthorizeWire.Nothing.ID -> new AuthorizeWire.Nothing();
            case AuthorizeWire.NoReference.ID -> new AuthorizeWire.NoReference();
            case AuthorizeWire.Texts.ID -> new AuthorizeWire.Texts();
            case AuthorizeWire.Objects.ID -> new AuthorizeWire.Objects();
            case AuthorizeWire.Constants.ID -> new AuthorizeWire.Constants();
            case AuthorizeWire.Parameters.ID -> new AuthorizeWire.Parameters();
            case AuthorizeWire.More.ID -> new AuthorizeWire.More();
            case AuthorizeWire.Paths.ID -> new AuthorizeWire.Paths();
            case AuthorizeWire.ToBoth.ID -> new AuthorizeWire.ToBoth();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case AuthorizeWire.Allowed.ID -> runAllowed((AuthorizeWire.Allowed) call);
            case AuthorizeWire.Primitives.ID -> runPrimitives((AuthorizeWire.Primitives) call);
            case AuthorizeWire.References.ID -> runReferences((AuthorizeWire.References) call);
            case AuthorizeWire.Both.ID -> runBoth((AuthorizeWire.Both) call);
            case AuthorizeWire.ByDefault.ID -> runByDefault((AuthorizeWire.ByDefault) call);
            case AuthorizeWire.Always.ID -> runAlways((AuthorizeWire.Always) call);
            case AuthorizeWire.Never.ID -> runNever((AuthorizeWire.Never) call);
            case AuthorizeWire.Literals.ID -> runLiterals((AuthorizeWire.Literals) call);
            case AuthorizeWire.Negative.ID -> runNegative((AuthorizeWire.Negative) call);
            case AuthorizeWire.Nothing.ID -> runNothing((AuthorizeWire.Nothing) call);
            case AuthorizeWire.NoReference.ID -> runNoReference((AuthorizeWire.NoReference) call);
            case AuthorizeWire.Texts.ID -> runTexts((AuthorizeWire.Texts) call);
            case AuthorizeWire.Objects.ID -> runObjects((AuthorizeWire.Objects) call);
            case AuthorizeWire.Constants.ID -> runConstants((AuthorizeWire.Constants) call);
            case AuthorizeWire.Parameters.ID -> runParameters((AuthorizeWire.Parameters) call);
            case AuthorizeWire.More.ID -> runMore((AuthorizeWire.More) call);
            case AuthorizeWire.Paths.ID -> runPaths((AuthorizeWire.Paths) call);
            case AuthorizeWire.ToBoth.ID -> runToBoth((AuthorizeWire.ToBoth) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runAllowed(AuthorizeWire.Allowed call) {
        call.result = implementation.allowed();
    }

    private void runPrimitives(AuthorizeWire.Primitives call) throws Authorize.Refused {
        call.result = implementation.primitives(call.a, call.b, call.c, call.d, call.e, call.f,
                call.g);
    }

    private void runReferences(AuthorizeWire.References call) {
        call.result = implementation.references(call.a, call.b, call.c, call.d, call.e, call.f);
    }

    private void runBoth(AuthorizeWire.Both call) {
        call.result = implementation.both(call.value);
    }

    private void runByDefault(AuthorizeWire.ByDefault call) {
        if (!implementation.allowed()) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize byDefault using allowed");
        }
        implementation.byDefault();
    }

    private void runAlways(AuthorizeWire.Always call) {
        implementation.always();
    }

    private void runNever(AuthorizeWire.Never call) {
        throw new AuthorizationException(
                "Remote side threw this runtime exception: stub could not authorize never using false");
    }

    private void runLiterals(AuthorizeWire.Literals call) throws Authorize.Refused {
        if (!implementation.primitives(true, (byte) 1, (short) 2, 3, 4L, 5.0f, 6.5)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize literals using primitives");
        }
        call.result = implementation.literals();
    }

    private void runNegative(AuthorizeWire.Negative call) throws Authorize.Refused {
        if (!implementation.primitives(false, (byte) -1, (short) -2, -3, -4L, -5.25f, -6.0E100)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize negative using primitives");
        }
        implementation.negative();
    }

    private void runNothing(AuthorizeWire.Nothing call) throws Authorize.Refused {
        if (!implementation.primitives(false, (byte) 0, (short) 0, 0, 0L, 0f, 0d)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize nothing using primitives");
        }
        call.result = implementation.nothing();
    }

    private void runNoReference(AuthorizeWire.NoReference call) {
        if (!implementation.references(null, null, null, null, null, null)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize noReference using references");
        }
        call.result = implementation.noReference();
    }

    private void runTexts(AuthorizeWire.Texts call) throws Authorize.Refused {
        if (!implementation.references("a \"text\" \u00e9", 5, Authorize.Right.WRITE, null, null,
                null)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize texts using references");
        }
        call.result = implementation.texts();
    }

    private void runObjects(AuthorizeWire.Objects call) {
        if (!implementation.references("", "text", Authorize.Right.READ, null, null, null)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize objects using references");
        }
        call.result = implementation.objects();
    }

    private void runConstants(AuthorizeWire.Constants call) throws Authorize.Refused {
        if (!implementation.primitives(Authorize.FLAG, Authorize.BYTE, Authorize.SHORT, 3,
                Authorize.LONG, 1.0f, 1.0)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize constants using primitives");
        }
        call.result = implementation.constants();
    }

    private void runParameters(AuthorizeWire.Parameters call) throws Authorize.Refused {
        if (!implementation.primitives(call.a, call.b, call.c, call.d, call.e, call.f, call.g)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize parameters using primitives");
        }
        call.result = implementation.parameters(call.a, call.b, call.c, call.d, call.e, call.f,
                call.g);
    }

    private void runMore(AuthorizeWire.More call) {
        if (!implementation.references(call.a, call.b, call.c, call.d, call.e, call.f)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize more using references");
        }
        call.result = implementation.more(call.a, call.b, call.c, call.d, call.e, call.f);
    }

    private void runPaths(AuthorizeWire.Paths call) {
        if (!implementation.references(call.p.name().first(), call.p.tag(), call.p.right(),
                call.p.owner(), null, null)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize paths using references");
        }
        call.result = implementation.paths(call.p);
    }

    private void runToBoth(AuthorizeWire.ToBoth call) {
        if (!implementation.both(1)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize toBoth using both");
        }
        implementation.toBoth();
    }
}
