package dev.burin.codegen;

import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.Field;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.NamedType;
import dev.burin.idl.model.Parameter;
import dev.burin.idl.model.Service;
import dev.burin.idl.model.TypeReference;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names in the wire class of one service. */
final class WireNames {
    private static final Set<String> OURS = Set.of("ID", "RESULT", "SERVICE", "TYPE", "TYPES");

    private final LinkedModel model;
    private final Names names;
    private final Set<String> variables = new HashSet<>(ReservedWords.VARIABLES_IN_WIRE);
    private final Map<String, String> codecs;
    private final Map<String, String> ids;
    private final Map<String, String> arrays;
    private final Map<String, String> messages;
    private final Map<String, String> codecClasses;
    private final MemberNames arguments = new MemberNames();
    private final MemberNames locals = new MemberNames();

    WireNames(LinkedModel model, Service service, Names names) {
        this.model = model;
        this.names = names;
        Set<String> types = generatedTypes(model, service);
        variables.addAll(types);
        variables.addAll(OURS);
        List<NamedType> namedTypes = service.declarations().stream()
                .filter(NamedType.class::isInstance)
                .map(NamedType.class::cast)
                .toList();
        List<String> typeNames =
                namedTypes.stream().map(Declaration::simpleName).toList();
        codecs = JavaNames.allFree(typeNames, name -> JavaNames.upperSnake(name) + "_CODEC", variables::contains);
        variables.addAll(codecs.values());
        ids = JavaNames.allFree(fieldNames(model, service), JavaNames::upperSnake, variables::contains);
        variables.addAll(ids.values());
        arrays = JavaNames.allFree(
                ArrayTypes.of(model, service).stream().map(Object::toString).toList(),
                WireNames::arrayConstant,
                variables::contains);
        variables.addAll(arrays.values());

        types.addAll(ReservedWords.NESTED_IN_WIRE);
        Set<String> constants = constants();
        messages = JavaNames.allFreeIgnoringCase(
                service.messages().stream().map(Declaration::simpleName).toList(),
                JavaNames::upperCamel,
                name -> types.contains(name) || constants.contains(name));
        Set<String> taken = new HashSet<>(types);
        messages.values().forEach(name -> taken.add(JavaNames.lowerCase(name)));
        codecClasses = JavaNames.allFreeIgnoringCase(
                typeNames,
                name -> JavaNames.upperCamel(name) + "Codec",
                name -> types.contains(name) || taken.contains(JavaNames.lowerCase(name)));
    }

    /** What would hide a class of the same name where both could be meant. */
    private Set<String> constants() {
        Set<String> constants = new HashSet<>(OURS);
        constants.addAll(codecs.values());
        constants.addAll(ids.values());
        constants.addAll(arrays.values());
        return constants;
    }

    private Set<String> generatedTypes(LinkedModel model, Service service) {
        Set<String> types = new HashSet<>(names.of(service).parts());
        for (Service mixin : model.allMixins(service)) {
            types.addAll(names.of(mixin).parts());
        }
        return types;
    }

    private static Collection<String> fieldNames(LinkedModel model, Service service) {
        Set<String> fields = new TreeSet<>();
        for (Declaration declaration : service.declarations()) {
            if (declaration instanceof Message message) {
                message.parameters().stream().map(Parameter::name).forEach(fields::add);
            } else if (declaration instanceof Composite type) {
                model.allFields(type).stream().map(Field::name).forEach(fields::add);
            }
        }
        return fields;
    }

    /** {@code a.b.Chat.User[][]} as {@code USER_ARRAY_2}. */
    private static String arrayConstant(String type) {
        int start = type.indexOf('[');
        int dimensions = (type.length() - start) / 2;
        String element = type.substring(type.lastIndexOf('.', start) + 1, start);
        return JavaNames.upperSnake(element) + "_ARRAY" + (dimensions == 1 ? "" : "_" + dimensions);
    }

    /** The names of all fields and parameters, each once, in order. */
    Collection<String> fields() {
        return new TreeSet<>(ids.keySet());
    }

    /** The constant with the id of a field or parameter. */
    String id(String field) {
        return ids.getOrDefault(field, field);
    }

    /** The constant with the codec of a type that the service declares. */
    String codec(NamedType type) {
        return codecs.getOrDefault(type.simpleName(), type.simpleName());
    }

    /** The constant with the codec of an array. */
    String array(TypeReference type) {
        return arrays.getOrDefault(type.toString(), type.toString());
    }

    /** The class of the calls of a message. */
    String message(Message message) {
        return messages.getOrDefault(message.simpleName(), message.simpleName());
    }

    /** The class of the codec of a struct or exception. */
    String codecClass(Composite type) {
        return codecClasses.getOrDefault(type.simpleName(), type.simpleName());
    }

    /** The field that holds an argument in the class of the message. */
    String argument(Message message, String parameter) {
        return arguments.parameter(
                message,
                parameter,
                wanted -> names.parameter(message, wanted),
                wanted -> wanted.equals("result") || variables.contains(wanted));
    }

    /** The local variable that holds the value of a field, own or inherited, while a struct is read. */
    String local(Composite type, String field) {
        return locals.name(
                type.name(),
                model.allFields(type).stream().map(Field::name),
                field,
                wanted -> names.field(type, wanted),
                variables::contains);
    }
}
