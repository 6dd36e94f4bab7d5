package dev.burin.idl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.burin.idl");

    @Test
    void packages_form_no_cycles() {
        slices().matching("dev.burin.idl.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothing_depends_on_the_way_in() {
        noClasses()
                .that()
                .resideInAPackage("dev.burin.idl.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.burin.idl")
                .check(CLASSES);
    }

    @Test
    void only_the_parser_knows_antlr() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.burin.idl.parse..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.antlr..")
                .check(CLASSES);
    }

    @Test
    void nothing_prints_and_only_the_file_root_touches_the_file_system() {
        noClasses().should().accessField(System.class, "out").check(CLASSES);
        noClasses().should().accessField(System.class, "err").check(CLASSES);
        noClasses()
                .that()
                .doNotHaveSimpleName("DirectoryRoot")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .check(CLASSES);
    }
}
