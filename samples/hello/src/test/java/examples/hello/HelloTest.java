package examples.hello;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.Listener;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class HelloTest {
    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:0", "local:hello"})
    void a_caller_is_greeted_and_told_the_news(String uri) throws InterruptedException {
        BlockingQueue<String> news = new LinkedBlockingQueue<>();
        try (Listener listener = HelloHelper.newListener(uri, Greeter::new)) {
            listener._startAndWaitUp(4000);
            try (RemoteHelloServer server = HelloHelper.newServer(listener.uri(), me -> news::add)) {
                server._startAndWaitUp(4000);
                assertThat(server.greet("Ann")).isEqualTo("Hello, Ann!");
                assertThat(news.poll(10, TimeUnit.SECONDS)).isEqualTo("Ann has come");
            }
        }
    }
}
