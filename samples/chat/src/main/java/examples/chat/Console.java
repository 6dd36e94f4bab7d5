package examples.chat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** The client at a console: prints what happens, and lets the user answer questions. Thread-safe. */
final class Console implements ChatClient {
    private final AtomicReference<CompletableFuture<String>> question = new AtomicReference<>();

    @Override
    public void happened(Event event) {
        System.out.println(Transcript.line(event));
    }

    @Override
    public String answer(String asker, String text) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        if (!question.compareAndSet(null, answer)) {
            return "(has another question to answer)";
        }
        System.out.println(asker + " asks: " + text + " (the next line that you type is the answer)");
        return answer.join();
    }

    /** Takes a line for the answer if there is a question. */
    boolean takesAsAnswer(String line) {
        CompletableFuture<String> answer = question.getAndSet(null);
        return answer != null && answer.complete(line);
    }
}
