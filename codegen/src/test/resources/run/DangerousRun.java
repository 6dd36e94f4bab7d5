package run;

import static org.assertj.core.api.Assertions.assertThat;

import default_.package_.Codecs;
import dev.burin.runtime.Listener;
import golden.int_.switch_.dangerous.Call;
import golden.int_.switch_.dangerous.CallHelper;
import golden.int_.switch_.dangerous.CallServer;
import golden.int_.switch_.dangerous.CallWire;
import golden.int_.switch_.dangerous.RemoteCallServer;
import java.lang.reflect.Proxy;

/** golden: dangerous-names */
public final class DangerousRun {
    private DangerousRun() {}

    public static void names_on_the_wire_are_those_of_the_interface() {
        assertThat(Call.Color.default_.wireName()).isEqualTo("default");
        assertThat(Call.Color.RED.wireName()).isEqualTo("RED");
        assertThat(new CallWire.GetClass().messageType().name()).isEqualTo("golden.int.switch.dangerous.Call.getClass");
        assertThat(new CallWire.This().messageType().name()).isEqualTo("golden.int.switch.dangerous.Call.this");
        assertThat(new CallWire.Abstract().messageType().fields()).contains("class", "default");
        assertThat(CallWire.STRING_CODEC.type().name()).isEqualTo("golden.int.switch.dangerous.Call.String");
        assertThat(CallWire.ACCESSORS_CODEC.type().fields()).contains("getClass", "clone", "clone_", "class");
    }

    public static void everything_can_be_called() {
        CallServer implementation = (CallServer) Proxy.newProxyInstance(
                DangerousRun.class.getClassLoader(), new Class<?>[] {CallServer.class}, (proxy, method, arguments) -> {
                    Object first = arguments == null ? 5 : arguments[0];
                    return method.getReturnType() == void.class ? null : method.getName().equals("toString_") ? "me" : first;
                });
        try (Listener listener = CallHelper.newListener("local:dangerous-run", client -> implementation)) {
            listener._startAndWaitUp(4000);
            RemoteCallServer server = CallHelper.newServer(listener.uri());
            server._startAndWaitUp(4000);
            try {
                assertThat(server.getClass_()).isEqualTo(5);
                assertThat(server.toString_()).isEqualTo("me");
                server.close();
                server.wait__(1);
                server.wait_(1);
                assertThat(server.this_(1, 2, 3, 4, 5, 6)).isEqualTo(1);
                assertThat(server.yield(4, 3)).isEqualTo(4);
                assertThat(server._async().userCodec(8, 1, 2)).succeedsWithin(java.time.Duration.ofSeconds(4)).isEqualTo(8);
                Codecs.Call call = new Codecs.Call(3);
                assertThat(server.codecs(call, Codecs.Mine.A, null, null)).isEqualTo(call);
            } catch (Codecs.IdleBlock impossible) {
                throw new AssertionError(impossible);
            } finally {
                server._close();
            }
        }
    }

    public static void values_with_dangerous_names_are_values() {
        Call.record_ record = new Call.record_(1, 2, 3, 4, 5);
        assertThat(record).isEqualTo(new Call.record_(1, 2, 3, 4, 5)).hasToString("record(record=1; var=2; yield=3; sealed=4; permits=5)");
        assertThat(record.yield()).isEqualTo(3);
        Call.Derived derived = new Call.Derived(1, 2, 3, 4, 5, 6);
        assertThat(derived).isEqualTo(new Call.Derived(1, 2, 3, 4, 5, 6)).hasToString("Derived(wait=1; yield=2; other=3; wait_=4; that=5; class=6)");
        assertThat(derived.wait_()).isEqualTo(1);
        assertThat(derived.wait__()).isEqualTo(4);
        assertThat(new Call.Throwable(1, 2, 3, 4, 5, 6, 7, 8, null))
                .hasMessage("getMessage=1; getCause=2; message=3; cause=4; serialVersionUID=5; getStackTrace=6; printStackTrace=7; toString=8; suppressed=null");
    }
}
