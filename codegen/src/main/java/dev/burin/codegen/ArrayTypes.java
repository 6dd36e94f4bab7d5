package dev.burin.codegen;

import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Field;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Parameter;
import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.Service;
import dev.burin.idl.model.TypeReference;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The array types of a service that need a codec of their own. */
final class ArrayTypes {
    private ArrayTypes() {}

    /** Whether the runtime has no codec for an array: one of references, or one of more than one dimension. */
    static boolean needsCodec(TypeReference type) {
        boolean primitives =
                type.elementType() instanceof TypeReference.Primitive element && element.kind() != PrimitiveKind.STRING;
        return type.dimensions() > (primitives ? 1 : 0);
    }

    /** Those that occur in the service, and those that are their elements, with fewer dimensions first. */
    static List<TypeReference> of(LinkedModel model, Service service) {
        Set<TypeReference> arrays = new TreeSet<>(
                Comparator.comparing((TypeReference type) -> type.elementType().toString())
                        .thenComparing(TypeReference::dimensions));
        occurring(model, service).forEach(type -> {
            for (int i = type.dimensions(); needsCodec(type.withDimensions(i)); i--) {
                arrays.add(type.withDimensions(i));
            }
        });
        return List.copyOf(arrays);
    }

    private static Stream<TypeReference> occurring(LinkedModel model, Service service) {
        Stream<TypeReference> inMessages = service.messages().stream()
                .flatMap(message -> Stream.concat(
                        Stream.of(message.result()),
                        message.parameters().stream().map(Parameter::type)));
        Stream<TypeReference> inTypes = service.declarations().stream()
                .filter(Composite.class::isInstance)
                .flatMap(type -> model.allFields((Composite) type).stream().map(Field::type));
        return Stream.concat(inMessages, inTypes);
    }
}
