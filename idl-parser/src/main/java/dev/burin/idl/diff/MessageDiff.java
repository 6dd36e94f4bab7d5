package dev.burin.idl.diff;

import dev.burin.idl.model.Message;
import java.util.List;

/** Compares two versions of a message. */
final class MessageDiff {

    private MessageDiff() {}

    static void compare(Message old, Message now, Sink changes) {
        changed(Rule.RESULT_CHANGED, "the result", old.result(), now.result(), now, changes);
        changed(Rule.DIRECTION_CHANGED, "the direction", old.direction(), now.direction(), now, changes);
        changed(Rule.ONEWAY_CHANGED, "oneway", old.oneway(), now.oneway(), now, changes);
        Members.PARAMETERS.compare(
                old.name(), now.location(), Members.parameters(old), Members.parameters(now), changes);
        List<String> before = thrown(old);
        List<String> after = thrown(now);
        before.stream()
                .filter(name -> !after.contains(name))
                .forEach(name -> changes.add(
                        Rule.THROWN_REMOVED, old.name(), now.location(), "does not throw " + name + " any more"));
        after.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> changes.add(Rule.THROWN_ADDED, old.name(), now.location(), "throws " + name + " now"));
        changed(Rule.TIMEOUT_CHANGED, "the timeout", old.timeoutMillis(), now.timeoutMillis(), now, changes);
        changed(Rule.RECEIVER_CHANGED, "the receiver", old.receiver(), now.receiver(), now, changes);
        changed(Rule.IDEMPOTENT_CHANGED, "idempotent", old.idempotent(), now.idempotent(), now, changes);
        if (!old.authorization().equals(now.authorization())) {
            changes.add(Rule.AUTHORIZE_CHANGED, old.name(), now.location(), "is authorized in another way");
        }
    }

    private static List<String> thrown(Message message) {
        return message.thrown().stream()
                .map(thrown -> thrown.exception().value())
                .toList();
    }

    private static void changed(Rule rule, String what, Object before, Object after, Message message, Sink changes) {
        if (!before.equals(after)) {
            changes.add(rule, message.name(), message.location(), what + " was " + before + " and is " + after);
        }
    }
}
