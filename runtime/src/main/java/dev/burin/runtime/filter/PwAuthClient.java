package dev.burin.runtime.filter;

import dev.burin.runtime.AuthResult;
import dev.burin.runtime.CredentialSource;
import dev.burin.runtime.Credentials;
import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.stub.StructType;
import java.util.List;

/** The filter {@code PwAuth} of the connecting end: sends user and password first of all. */
final class PwAuthClient implements MessageFilter {
    static final StructType REQUEST = StructType.of("_Etch_PwAuthReq", "user", "password");
    static final StructType RESPONSE = StructType.of("_Etch_PwAuthResp", "status", "ok");

    private final FilterLink link;
    private final Credentials credentials;

    private PwAuthClient(FilterLink link, Credentials credentials) {
        this.link = link;
        this.credentials = credentials;
    }

    static PwAuthClient of(FilterLink link) {
        if (!link.isConfidential() && !link.options().get(Options.PASSWORD_IN_CLEAR)) {
            throw new TransportException(
                    "the filter PwAuth does not send a password over a connection that others can read: connect with tls://,"
                            + " or allow it with the option Session.passwordInClear",
                    null);
        }
        return new PwAuthClient(link, credentials(link));
    }

    private static Credentials credentials(FilterLink link) {
        SessionOptions options = link.options();
        String user = options.user();
        if (user != null) {
            String password = options.password();
            return new Credentials(user, password == null ? "" : password);
        }
        CredentialSource source = link.find(CredentialSource.class);
        if (source == null) {
            throw new TransportException(
                    "the filter PwAuth knows no user to connect as: put it into the address, as in"
                            + " tls://user:password@host:port, or give SessionOptions.credentials",
                    null);
        }
        try {
            return source.credentials(link.session());
        } catch (Exception e) {
            throw new TransportException("the user to connect as could not be found out: " + e.getMessage(), e);
        }
    }

    @Override
    public List<StructType> ownTypes() {
        return List.of(REQUEST, RESPONSE);
    }

    @Override
    public void opened() {
        link.send(new FilterMessage(REQUEST).with("user", credentials.user()).with("password", credentials.password()));
    }

    @Override
    public boolean mayHold() {
        return false;
    }

    @Override
    public Verdict arriving(FilteredMessage message) {
        if (message.message() instanceof FilterMessage own && own.type().id() == RESPONSE.id()) {
            AuthResult verdict = new AuthResult(own.isTrue("ok"), own.text("status"));
            link.tell(listener -> listener.onVerdict(link.session(), verdict));
            if (!verdict.ok() && link.options().get(Options.REQUIRE_USER)) {
                link.close(new TransportException(
                        "the peer refused the user " + MessageText.quoted(credentials.user()) + ": "
                                + MessageText.quoted(verdict.status()),
                        null));
            }
        }
        return Verdict.PASS;
    }
}
