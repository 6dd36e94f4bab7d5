package dev.burin.codegen;

import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.EnumType;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.Service;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The Java names of what one service declares, and of the types that are generated for it. Immutable. */
final class ServiceNames {
    private final String packageName;
    private final Map<String, String> parts;
    private final String simpleName;
    private final Map<String, String> types;
    private final Map<String, String> constants;
    private final Map<String, String> methods = new HashMap<>();

    /**
     * Gives out the names.
     *
     * @param mixins the names of all mixins, direct and indirect
     */
    ServiceNames(Service service, Collection<ServiceNames> mixins) {
        this.packageName = packageName(service.module());
        this.simpleName = service.simpleName();
        this.parts = parts(mixins);
        this.types = types(service);
        this.constants = JavaNames.allFree(
                service.constants().stream().map(Declaration::simpleName).toList(), ReservedWords.CONSTANTS::contains);
        nameMethods(service.messages(), mixins);
    }

    private Map<String, String> parts(Collection<ServiceNames> mixins) {
        Set<String> taken = mixins.stream()
                .filter(mixin -> mixin.packageName.equals(packageName))
                .flatMap(mixin -> mixin.parts.values().stream())
                .map(JavaNames::lowerCase)
                .collect(Collectors.toSet());
        List<String> wanted = Arrays.stream(Part.values())
                .map(part -> part.nameFor(simpleName))
                .toList();
        return JavaNames.allFreeIgnoringCase(
                wanted,
                UnaryOperator.identity(),
                name -> ReservedWords.TYPES.contains(name) || taken.contains(JavaNames.lowerCase(name)));
    }

    private Map<String, String> types(Service service) {
        String root = packageName.replaceFirst("\\..*", "");
        List<String> wanted = service.declarations().stream()
                .filter(declaration -> declaration instanceof Composite || declaration instanceof EnumType)
                .map(Declaration::simpleName)
                .toList();
        return JavaNames.allFreeIgnoringCase(
                wanted,
                UnaryOperator.identity(),
                name -> ReservedWords.TYPES.contains(name) || parts.containsValue(name) || name.equals(root));
    }

    private void nameMethods(List<Message> messages, Collection<ServiceNames> mixins) {
        Set<String> taken = new HashSet<>();
        for (ServiceNames mixin : mixins) {
            mixin.methods.forEach((name, method) -> {
                if (!method.equals(name)) {
                    taken.add(method);
                }
            });
        }
        Set<String> refused = messages.stream()
                .filter(ServiceNames::isRefused)
                .map(Declaration::simpleName)
                .collect(Collectors.toSet());
        methods.putAll(JavaNames.allFree(
                messages.stream().map(Declaration::simpleName).toList(),
                name -> refused.contains(name) || taken.contains(name)));
    }

    private static boolean isRefused(Message message) {
        return ReservedWords.KEYWORDS.contains(message.simpleName())
                || ReservedWords.isMethodOfObject(
                        message.simpleName(), message.parameters().size());
    }

    private static String packageName(String module) {
        String[] parts = module.split("\\.", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean systems = i == 0 && parts[i].equals("java"); // no class loader takes those
            parts[i] = systems ? "java_" : JavaNames.free(parts[i], ReservedWords.KEYWORDS::contains);
        }
        return String.join(".", parts);
    }

    String packageName() {
        return packageName;
    }

    /** The simple name of a generated type. */
    String part(Part part) {
        return name(parts, part.nameFor(simpleName));
    }

    /** The simple names of all types that may be generated. */
    Collection<String> parts() {
        return parts.values();
    }

    /** The simple name of a struct, exception or enum, which is nested in the interface of the service. */
    String type(Declaration type) {
        return name(types, type.simpleName());
    }

    /** The simple names of all nested types. */
    Collection<String> types() {
        return types.values();
    }

    String constant(Declaration constant) {
        return name(constants, constant.simpleName());
    }

    String method(Message message) {
        return name(methods, message.simpleName());
    }

    private static String name(Map<String, String> names, String idlName) {
        String name = names.get(idlName);
        if (name == null) {
            throw new IllegalArgumentException("not declared: " + idlName);
        }
        return name;
    }
}
