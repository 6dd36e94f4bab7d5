package dev.burin.idl.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service with everything it mixes in, directly and indirectly. Lookups of names that do not exist throw {@link NoSuchElementException}; names
 * taken from the model always exist.
 */
public final class LinkedModel {

    private final QualifiedName mainName;
    private final Map<QualifiedName, Service> services;
    private final Map<QualifiedName, Declaration> declarations = new HashMap<>();

    /**
     * @param main the service that was compiled, one of {@code services}
     * @param services main first, then the mixins in the order in which they were met
     */
    public LinkedModel(QualifiedName main, Collection<Service> services) {
        Map<QualifiedName, Service> byName = new LinkedHashMap<>();
        for (Service service : services) {
            byName.put(service.name(), service);
            for (Declaration declaration : service.declarations()) {
                declarations.put(declaration.name(), declaration);
            }
        }
        this.mainName = main;
        this.services = Collections.unmodifiableMap(byName);
    }

    /** Returns the service that was compiled. */
    public Service main() {
        return service(mainName);
    }

    /** Returns all services: main first, then the mixins in the order in which they were met. */
    public Collection<Service> services() {
        return services.values();
    }

    /** Returns a service by its name. */
    public Service service(QualifiedName name) {
        return found(services.get(name), name);
    }

    /** Returns the service in which something is declared. */
    public Service serviceOf(Declaration declaration) {
        return service(declaration.name().parent());
    }

    /** Returns all mixins of a service, direct and indirect, each once, in the order of a depth-first walk. */
    public List<Service> allMixins(Service service) {
        Set<QualifiedName> seen = new LinkedHashSet<>();
        collectMixins(service, seen);
        return seen.stream().map(this::service).toList();
    }

    /** Returns a declared type by its name. */
    public NamedType type(QualifiedName name) {
        return found(name, NamedType.class);
    }

    /** Returns a struct by its name. */
    public Struct struct(QualifiedName name) {
        return found(name, Struct.class);
    }

    /** Returns an exception by its name. */
    public ExceptionType exception(QualifiedName name) {
        return found(name, ExceptionType.class);
    }

    /** Returns an enum by its name. */
    public EnumType enumType(QualifiedName name) {
        return found(name, EnumType.class);
    }

    /** Returns an extern by its name. */
    public Extern extern(QualifiedName name) {
        return found(name, Extern.class);
    }

    /** Returns a constant by its name. */
    public Constant constant(QualifiedName name) {
        return found(name, Constant.class);
    }

    /** Returns a message by its name. */
    public Message message(QualifiedName name) {
        return found(name, Message.class);
    }

    /** Returns the types that a type extends, nearest first. */
    public List<Composite> bases(Composite type) {
        List<Composite> bases = new ArrayList<>();
        Composite next = type;
        while (next.base().isPresent()) {
            next = found(next.base().get(), Composite.class);
            bases.add(next);
        }
        return bases;
    }

    /** Returns the inherited fields of a type, those of its farthest base first. */
    public List<Field> inheritedFields(Composite type) {
        List<Composite> bases = new ArrayList<>(bases(type));
        Collections.reverse(bases);
        return bases.stream().flatMap(base -> base.fields().stream()).toList();
    }

    /** Returns the fields of a type, inherited ones first, then its own. */
    public List<Field> allFields(Composite type) {
        List<Field> fields = new ArrayList<>(inheritedFields(type));
        fields.addAll(type.fields());
        return fields;
    }

    /** Returns the types of this model that extend a type directly, in the order of services and declarations. */
    public List<Composite> directSubtypes(Composite type) {
        return services.values().stream()
                .flatMap(service -> service.declarations().stream())
                .filter(Composite.class::isInstance)
                .map(Composite.class::cast)
                .filter(other -> other.base().filter(type.name()::equals).isPresent())
                .toList();
    }

    /** Returns the types of this model that extend a type directly or indirectly. */
    public List<Composite> subtypes(Composite type) {
        List<Composite> all = new ArrayList<>(directSubtypes(type));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(directSubtypes(all.get(i)));
        }
        return all;
    }

    private void collectMixins(Service service, Set<QualifiedName> seen) {
        for (QualifiedName mixin : service.mixins()) {
            if (seen.add(mixin)) {
                collectMixins(service(mixin), seen);
            }
        }
    }

    private <T extends Declaration> T found(QualifiedName name, Class<T> kind) {
        Declaration declaration = declarations.get(name);
        return found(kind.isInstance(declaration) ? kind.cast(declaration) : null, name);
    }

    private static <T> T found(@Nullable T value, QualifiedName name) {
        if (value == null) {
            throw new NoSuchElementException(name.value());
        }
        return value;
    }
}
