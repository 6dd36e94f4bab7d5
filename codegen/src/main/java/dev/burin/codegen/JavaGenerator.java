package dev.burin.codegen;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.Composite;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Service;
import dev.burin.idl.source.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes Java source text from checked interfaces. The same interfaces and options give the same text, always. */
public final class JavaGenerator {
    private final GeneratorOptions options;
    private final Set<QualifiedName> inheriting = new HashSet<>();
    private final Map<String, GeneratedFile> files = new LinkedHashMap<>();

    private JavaGenerator(GeneratorOptions options) {
        this.options = options;
    }

    /** The files for a service and for those of its mixins that are not generated elsewhere. */
    public static List<GeneratedFile> generate(LinkedModel model, GeneratorOptions options) {
        return generate(List.of(model), options);
    }

    /**
     * The files for several services that are built together. A mixin that they share is generated once, and its structs so
     * that each of the services can extend them.
     *
     * @throws IllegalArgumentException when files of two services have the same name
     */
    public static List<GeneratedFile> generate(Collection<LinkedModel> models, GeneratorOptions options) {
        JavaGenerator generator = new JavaGenerator(options);
        models.forEach(generator::addInheriting);
        Set<QualifiedName> done = new HashSet<>();
        for (LinkedModel model : models) {
            Names names = new Names(model);
            for (Service service : model.services()) {
                if (service.origin() == Origin.SOURCE && done.add(service.name())) {
                    generator.addService(new Subject(model, service, names, generator.inheriting));
                }
            }
            if (options.skeletons()) {
                generator.addSkeletons(new Subject(model, model.main(), names, generator.inheriting));
            }
        }
        return List.copyOf(generator.files.values());
    }

    private void addInheriting(LinkedModel model) {
        for (Service service : model.services()) {
            service.structs().stream()
                    .filter(struct -> struct.base().isPresent())
                    .forEach(struct -> {
                        inheriting.add(struct.name());
                        model.bases(struct).stream().map(Composite::name).forEach(inheriting::add);
                    });
        }
    }

    private void addService(Subject subject) {
        ServiceInterfaceWriter interfaces = new ServiceInterfaceWriter(subject);
        List<TypeSpec> types = new ArrayList<>();
        types.add(interfaces.service());
        types.add(interfaces.end(Side.SERVER));
        types.add(interfaces.end(Side.CLIENT));
        types.add(new WireWriter(subject).write());
        types.add(new HelperWriter(subject, options.what()).write());
        if (options.what().hasClient()) {
            types.add(new RemoteWriter(subject, Side.SERVER).write());
            types.add(new StubWriter(subject, Side.CLIENT).write());
        }
        if (options.what().hasServer()) {
            types.add(new RemoteWriter(subject, Side.CLIENT).write());
            types.add(new StubWriter(subject, Side.SERVER).write());
        }
        types.forEach(type -> add(subject, type, false));
    }

    private void addSkeletons(Subject subject) {
        SkeletonWriter skeletons = new SkeletonWriter(subject);
        List<TypeSpec> types = new ArrayList<>();
        if (options.what().hasClient()) {
            types.add(skeletons.implementation(Side.CLIENT));
            types.add(skeletons.mainClient());
        }
        if (options.what().hasServer()) {
            types.add(skeletons.implementation(Side.SERVER));
            types.add(skeletons.mainListener());
        }
        types.forEach(type -> add(subject, type, true));
    }

    private void add(Subject subject, TypeSpec type, boolean isSkeleton) {
        String packageName = subject.own().packageName();
        String path = packageName.replace('.', '/') + '/' + type.name() + ".java";
        JavaFile source = JavaFile.builder(packageName, type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        GeneratedFile file = new GeneratedFile(path, Layout.of(source.toString()), isSkeleton);
        GeneratedFile other = files.putIfAbsent(JavaNames.lowerCase(path), file);
        if (other != null) {
            throw new IllegalArgumentException(
                    "the file " + path + " of service " + subject.service().name() + " would replace " + other.path()
                            + " of another service; rename one of the services");
        }
    }
}
