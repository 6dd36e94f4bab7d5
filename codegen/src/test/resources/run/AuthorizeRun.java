package run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.stub.Call;
import examples.authorize.Authorize;
import examples.authorize.Authorize.Name;
import examples.authorize.Authorize.Person;
import examples.authorize.Authorize.Right;
import examples.authorize.AuthorizeClient;
import examples.authorize.AuthorizeServer;
import examples.authorize.AuthorizeWire;
import examples.authorize.StubAuthorizeClient;
import examples.authorize.StubAuthorizeServer;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** golden: authorize */
public final class AuthorizeRun {
    private static final List<String> CALLS = new ArrayList<>();
    private static boolean answer = true;

    private AuthorizeRun() {}

    private static <T> T recording(Class<T> type) {
        CALLS.clear();
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            String text = Arrays.deepToString(arguments == null ? new Object[0] : arguments);
            CALLS.add(method.getName() + text);
            if (method.getReturnType() == boolean.class) {
                return answer;
            }
            return method.getReturnType() == int.class ? 7 : null;
        }));
    }

    private static List<String> serverRuns(Call<?> call) throws Exception {
        new StubAuthorizeServer(recording(AuthorizeServer.class)).run(call);
        return CALLS;
    }

    public static void what_is_allowed_is_run() throws Exception {
        AuthorizeWire.Literals call = new AuthorizeWire.Literals();
        assertThat(serverRuns(call)).containsExactly("primitives[true, 1, 2, 3, 4, 5.0, 6.5]", "literals[]");
        assertThat(call.result).isEqualTo(7);
        assertThat(serverRuns(new AuthorizeWire.ByDefault())).containsExactly("allowed[]", "byDefault[]");
        assertThat(serverRuns(new AuthorizeWire.Always())).containsExactly("always[]");
    }

    public static void what_is_not_allowed_is_not_run() {
        answer = false;
        try {
            assertThatThrownBy(() -> serverRuns(new AuthorizeWire.ByDefault()))
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessage("Remote side threw this runtime exception: stub could not authorize byDefault using allowed");
            assertThat(CALLS).containsExactly("allowed[]");
        } finally {
            answer = true;
        }
        assertThatThrownBy(() -> serverRuns(new AuthorizeWire.Never(1)))
                .isInstanceOf(AuthorizationException.class)
                .hasMessage("Remote side threw this runtime exception: stub could not authorize never using false");
        assertThat(CALLS).isEmpty();
    }

    public static void arguments_of_every_kind_are_passed() throws Exception {
        assertThat(serverRuns(new AuthorizeWire.Negative()))
                .containsExactly("primitives[false, -1, -2, -3, -4, -5.25, -6.0E100]", "negative[]");
        assertThat(serverRuns(new AuthorizeWire.Nothing())).startsWith("primitives[false, 0, 0, 0, 0, 0.0, 0.0]");
        assertThat(serverRuns(new AuthorizeWire.NoReference())).startsWith("references[null, null, null, null, null, null]");
        assertThat(serverRuns(new AuthorizeWire.Texts()))
                .startsWith("references[a \"text\" \u00e9, 5, WRITE, null, null, null]");
        assertThat(serverRuns(new AuthorizeWire.Constants())).startsWith("primitives[true, 1, 2, 3, 3, 1.0, 1.0]");
        assertThat(serverRuns(new AuthorizeWire.Parameters(true, (byte) 1, (short) 2, 3, 4, 5, 6)))
                .startsWith("primitives[true, 1, 2, 3, 4, 5.0, 6.0]");
        assertThat(serverRuns(new AuthorizeWire.More("a", 1, Right.READ, null, new int[] {1}, List.of(2))))
                .startsWith("references[a, 1, READ, null, [1], [2]]");
        Name owner = new Name("o", "p");
        assertThat(serverRuns(new AuthorizeWire.Paths(new Person(owner, Right.WRITE, "tag", new Name("f", "l"), 3))))
                .startsWith("references[f, tag, WRITE, " + owner + ", null, null]");
    }

    public static void a_path_through_null_is_an_ordinary_failure() {
        assertThatThrownBy(() -> serverRuns(new AuthorizeWire.Paths())).isInstanceOf(NullPointerException.class);
    }

    public static void a_client_authorizes_too() throws Exception {
        new StubAuthorizeClient(recording(AuthorizeClient.class)).run(new AuthorizeWire.ToClient(new Name("a", "b")));
        assertThat(CALLS).containsExactly("client[Name(first=a; last=b)]", "toClient[Name(first=a; last=b)]");
        new StubAuthorizeClient(recording(AuthorizeClient.class)).run(new AuthorizeWire.ToBoth());
        assertThat(CALLS).containsExactly("both[1]", "toBoth[]");
    }

    public static void an_unknown_message_is_not_run() {
        StubAuthorizeServer stub = new StubAuthorizeServer(recording(AuthorizeServer.class));
        assertThat(stub.newCall(1)).isNull();
        assertThatThrownBy(() -> stub.run(new AuthorizeWire.ToClient()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("toClient");
        assertThat(Authorize.FLAG).isTrue();
    }
}
