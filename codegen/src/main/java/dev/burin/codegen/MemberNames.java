package dev.burin.codegen;

import dev.burin.idl.model.EnumItem;
import dev.burin.idl.model.EnumType;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.Parameter;
import dev.burin.idl.model.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The Java names of what stands side by side in one declaration. Not thread-safe: it remembers what it was asked. */
final class MemberNames {
    private final Map<QualifiedName, Map<String, String>> given = new HashMap<>();

    String parameter(Message message, String parameter, UnaryOperator<String> wanted, Predicate<String> taken) {
        return name(message.name(), message.parameters().stream().map(Parameter::name), parameter, wanted, taken);
    }

    String item(EnumType type, String item, Predicate<String> taken) {
        return name(type.name(), type.items().stream().map(EnumItem::name), item, UnaryOperator.identity(), taken);
    }

    /**
     * The name of a member.
     *
     * @param owner what declares them; the other arguments are always the same for it
     */
    String name(
            QualifiedName owner,
            Stream<String> members,
            String member,
            UnaryOperator<String> wanted,
            Predicate<String> taken) {
        return given.computeIfAbsent(owner, name -> JavaNames.allFree(members.toList(), wanted, taken))
                .getOrDefault(member, member);
    }
}
