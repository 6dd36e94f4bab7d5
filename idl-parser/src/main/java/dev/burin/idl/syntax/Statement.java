package dev.burin.idl.syntax;

import dev.burin.idl.source.Span;
import java.util.List;
import java.util.Optional;

/** One statement of a service. */
public sealed interface Statement {

    /** Returns the annotations before it. */
    List<Annotation> annotations();

    /** Returns the place, annotations included. */
    Span span();

    /** A statement that declares a name. */
    sealed interface Declaring extends Statement {

        /** Returns the name declared. */
        Name name();

        /** Returns the last block comment before it, if that is documentation. */
        Optional<Comment> documentation();

        /** Returns what is declared, with its article, such as "a struct". */
        String kind();
    }

    /** {@code const type NAME = value}. */
    record ConstantStatement(
            List<Annotation> annotations,
            Optional<Comment> documentation,
            TypeUse type,
            Name name,
            Value value,
            Span span)
            implements Declaring {
        @Override
        public String kind() {
            return "a constant";
        }
    }

    /** {@code enum Name ( ITEM, ITEM )}. */
    record EnumStatement(
            List<Annotation> annotations, Optional<Comment> documentation, Name name, List<Item> items, Span span)
            implements Declaring {
        @Override
        public String kind() {
            return "an enum";
        }
    }

    /** One item of an enum. */
    record Item(List<Annotation> annotations, Optional<Comment> documentation, Name name) {}

    /** {@code struct Name ( fields ) extends Base}, or the same with {@code exception}. */
    record CompositeStatement(
            boolean isException,
            List<Annotation> annotations,
            Optional<Comment> documentation,
            Name name,
            List<Variable> fields,
            Optional<TypeUse> base,
            Span span)
            implements Declaring {
        @Override
        public String kind() {
            return isException ? "an exception" : "a struct";
        }
    }

    /** {@code extern Name}. */
    record ExternStatement(List<Annotation> annotations, Optional<Comment> documentation, Name name, Span span)
            implements Declaring {
        @Override
        public String kind() {
            return "an extern";
        }
    }

    /** {@code type name( parameters ) throws A, B}. */
    record MessageStatement(
            List<Annotation> annotations,
            Optional<Comment> documentation,
            TypeUse result,
            Name name,
            List<Variable> parameters,
            List<ThrownName> thrown,
            Span span)
            implements Declaring {
        @Override
        public String kind() {
            return "a message";
        }
    }

    /** An exception behind {@code throws}. */
    record ThrownName(Optional<Comment> documentation, Name name) {}

    /**
     * {@code include "file"}.
     *
     * @param file the string with its quotes
     */
    record IncludeStatement(List<Annotation> annotations, Value.Literal file, Span span) implements Statement {

        /** Returns what stands between the quotes; escapes are not replaced. */
        public String path() {
            String text = file.text();
            boolean closed = text.length() > 1 && text.endsWith("\"");
            return text.substring(1, closed ? text.length() - 1 : text.length());
        }
    }

    /** {@code mixin a.b.Name}. */
    record MixinStatement(List<Annotation> annotations, Name name, Span span) implements Statement {}
}
