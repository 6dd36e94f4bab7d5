package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.finding.Wording;
import dev.burin.idl.link.AnnotationType;
import dev.burin.idl.link.Annotations;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.model.Extern;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Statement.ExternStatement;
import dev.burin.idl.syntax.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/** An extern says what it is in Java, in names that can be Java names. */
final class ExternRule implements Rule {

    private static final String LANGUAGE = "java";
    private static final Set<String> NEVER_A_CLASS = Set.of("permits", "record", "sealed", "var", "yield");

    @Override
    public void check(ServiceScope scope, Findings findings) {
        scope.symbols().forEach(symbol -> {
            if (symbol.statement() instanceof ExternStatement extern) {
                check(extern, findings);
            }
        });
    }

    private static void check(ExternStatement extern, Findings findings) {
        boolean wrongArguments = extern.annotations().stream()
                .filter(ExternRule::isExtern)
                .anyMatch(annotation -> !AnnotationType.EXTERN.isRight(annotation));
        if (wrongArguments) {
            return;
        }
        Map<String, Extern.Binding> bindings = Annotations.bindings(extern);
        if (bindings.containsKey(LANGUAGE)) {
            extern.annotations().stream()
                    .filter(ExternRule::isExtern)
                    .filter(annotation ->
                            annotation.arguments().get(0).span().text().equals(LANGUAGE))
                    .forEach(annotation -> checkNames(annotation, bindings.get(LANGUAGE), findings));
        } else {
            findings.add(FindingKind.EXTERN_WITHOUT_JAVA.at(extern.name().span(), extern.name()));
        }
    }

    private static void checkNames(Annotation annotation, Extern.Binding binding, Findings findings) {
        List<Value> arguments = annotation.arguments();
        check(arguments.get(1), binding.type(), ExternRule::isClass, Wording.A_CLASS, "Locale", findings);
        check(
                arguments.get(2),
                binding.typeImport(),
                ExternRule::isImport,
                Wording.AN_IMPORT,
                "java.util.Locale",
                findings);
        check(
                arguments.get(3),
                binding.serializer(),
                ExternRule::isClass,
                Wording.A_CLASS,
                "LocaleSerializer",
                findings);
        check(
                arguments.get(4),
                binding.serializerImport(),
                ExternRule::isImport,
                Wording.AN_IMPORT,
                "my.LocaleSerializer",
                findings);
    }

    private static void check(
            Value argument, String name, Predicate<String> rule, String what, String example, Findings findings) {
        if (!rule.test(name)) {
            findings.add(FindingKind.EXTERN_JAVA_NAME.at(argument.span(), name, what, example));
        }
    }

    private static boolean isClass(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) && !NEVER_A_CLASS.contains(last);
    }

    private static boolean isImport(String name) {
        if (name.endsWith(".*")) {
            return SourceVersion.isName(name.substring(0, name.length() - 2), SourceVersion.RELEASE_17);
        }
        return name.isEmpty() || isClass(name);
    }

    private static boolean isExtern(Annotation annotation) {
        return annotation.name().text().equals(AnnotationType.EXTERN.word());
    }
}
