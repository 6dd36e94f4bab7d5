package dev.burin.runtime.filter;

import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.TypeTable;

/** A message that has arrived. */
final class FakeMessage extends FilteredMessage {
    Verdict carriedOut;
    Throwable answer;

    FakeMessage(Message message) {
        super(message, TypeTable.builtin());
    }

    @Override
    public boolean isSending() {
        return false;
    }

    @Override
    public boolean isAnswer() {
        return false;
    }

    @Override
    public void answer(Throwable failure) {
        answer = failure;
    }

    @Override
    void carryOut(Verdict verdict) {
        carriedOut = verdict;
    }
}
