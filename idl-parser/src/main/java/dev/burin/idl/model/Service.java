package dev.burin.idl.model;

import dev.burin.idl.source.Origin;
import dev.burin.idl.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A service: the unit of which two programs talk.
 *
 * @param name {@code MODULE.SERVICE}
 * @param origin {@link Origin#IMPORTED} when its artifacts exist already and must not be generated
 * @param mixins the services that this one mixes in directly, in order of declaration
 * @param declarations everything declared here, included files inlined, in order of declaration
 * @param documentation may be empty
 */
public record Service(
        QualifiedName name,
        Origin origin,
        List<QualifiedName> mixins,
        List<Declaration> declarations,
        String documentation,
        Optional<Deprecation> deprecation,
        SourceLocation location) {

    /** Makes the lists unmodifiable. */
    public Service {
        mixins = List.copyOf(mixins);
        declarations = List.copyOf(declarations);
    }

    /** Returns the dotted module name, which is also the Java package. */
    public String module() {
        return name.parent().value();
    }

    /** Returns the name without its module. */
    public String simpleName() {
        return name.simpleName();
    }

    /** Returns the constants in order of declaration. */
    public List<Constant> constants() {
        return all(Constant.class);
    }

    /** Returns the enums in order of declaration. */
    public List<EnumType> enums() {
        return all(EnumType.class);
    }

    /** Returns the structs in order of declaration. */
    public List<Struct> structs() {
        return all(Struct.class);
    }

    /** Returns the exceptions in order of declaration. */
    public List<ExceptionType> exceptions() {
        return all(ExceptionType.class);
    }

    /** Returns the externs in order of declaration. */
    public List<Extern> externs() {
        return all(Extern.class);
    }

    /** Returns the messages in order of declaration. */
    public List<Message> messages() {
        return all(Message.class);
    }

    private <T extends Declaration> List<T> all(Class<T> kind) {
        return declarations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
