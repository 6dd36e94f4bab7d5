package dev.burin.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.burin.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("dev.burin.runtime.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_but_the_jdk_is_needed = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.burin.runtime..", "java..", "javax.crypto..", "javax.net.ssl..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_api_depends_on_no_layer = noClasses()
            .that()
            .resideInAPackage("dev.burin.runtime")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.burin.runtime.*..");

    @ArchTest
    static final ArchRule reflection_is_only_met_for_arrays_of_objects_and_virtual_threads = noClasses()
            .that()
            .doNotHaveSimpleName("ObjectReader")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..");
}
