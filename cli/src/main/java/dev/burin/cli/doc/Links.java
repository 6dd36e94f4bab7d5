package dev.burin.cli.doc;

import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Service;
import dev.burin.idl.model.TypeReference;

/** Where the page of one service leads to. Immutable. */
final class Links {

    private final QualifiedName here;

    Links(Service here) {
        this.here = here.name();
    }

    /** Returns the name of the page of a service. */
    static String page(QualifiedName service) {
        return service.value() + ".html";
    }

    /** Returns a link to something that is declared here or in another service. */
    String to(QualifiedName declaration) {
        String anchor = "#" + declaration.simpleName();
        QualifiedName service = declaration.parent();
        return Html.link(service.equals(here) ? anchor : page(service) + anchor, declaration.simpleName());
    }

    /** Returns a type, with a link if it is declared somewhere. */
    String to(TypeReference type) {
        return type instanceof TypeReference.Named named
                ? to(named.name()) + "[]".repeat(named.dimensions())
                : Html.element("span", "word", Html.text(type.toString()));
    }
}
