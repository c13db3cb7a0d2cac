package dev.autogen.framework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.Type;

/**
 * The packages that Spring Boot searches for entities.
 *
 * <p>Those of {@code @EntityScan}, else that of the class with {@code @SpringBootApplication} and those that
 * auto-configurations of libraries register. Classes of the application are those in directories, and those of jars in
 * the packages that it scans for components.
 */
final class SpringPackages {

    private static final String BOOT = "org.springframework.boot.";
    private static final List<String> ENTITY_SCAN =
            List.of(BOOT + "autoconfigure.domain.EntityScan", BOOT + "persistence.autoconfigure.EntityScan");
    private static final List<String> APPLICATION =
            List.of(BOOT + "autoconfigure.SpringBootApplication", BOOT + "autoconfigure.EnableAutoConfiguration");
    private static final String REGISTERED = BOOT + "autoconfigure.AutoConfigurationPackage";
    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    private static final List<String> MAPPED = Stream.of("Entity", "Embeddable", "MappedSuperclass", "Converter")
            .map(name -> "jakarta.persistence." + name)
            .toList();

    private final ClassPathFiles files;
    private final PropertyCondition condition;
    private final Index own;

    private SpringPackages(ClassPathFiles files, PropertyCondition condition, Index own) {
        this.files = files;
        this.condition = condition;
        this.own = own;
    }

    /** Those of a class path, where the application has these properties. */
    static SpringPackages of(ClassPathFiles files, ConfigProperties properties) {
        return new SpringPackages(files, new PropertyCondition(properties), index(files.directories(), name -> true));
    }

    /** The classes in directories. */
    Index own() {
        return own;
    }

    /** Those of the packages that hold something mapped, as the others change nothing. */
    List<String> withEntities() {
        Set<String> packages = find();
        Index index = index(files.entries(), name -> isIn(name, packages));
        Set<String> mapped = MAPPED.stream()
                .flatMap(annotation -> index.getAnnotations(annotation).stream())
                .filter(instance -> instance.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(instance -> instance.target().asClass().name().toString())
                .collect(Collectors.toSet());
        return packages.stream()
                .filter(name -> mapped.stream().anyMatch(type -> type.startsWith(name + ".")))
                .toList();
    }

    /** The packages, those below them included; none where nothing says it. */
    private Set<String> find() {
        Set<String> application = packages(own, APPLICATION, "scanBasePackages", "scanBasePackageClasses");
        Index near = index(jars(), name -> isIn(name, application));
        Set<String> scanned = new TreeSet<>();
        Stream.of(own, near)
                .forEach(index -> scanned.addAll(packages(index, ENTITY_SCAN, "basePackages", "basePackageClasses")));
        if (!scanned.isEmpty()) {
            return scanned;
        }
        Set<String> registered = new TreeSet<>(packages(own, APPLICATION, "", ""));
        registered.addAll(packages(own, List.of(REGISTERED), "basePackages", "basePackageClasses"));
        registered.addAll(ofLibraries());
        return registered;
    }

    private static boolean isIn(String classFile, Set<String> packages) {
        return packages.stream().anyMatch(name -> classFile.startsWith(name.replace('.', '/') + "/"));
    }

    private List<Path> jars() {
        return files.entries().stream().filter(ClassPathFiles::isJar).toList();
    }

    /** Libraries bring entities of their own by an auto-configuration that registers its package. */
    private Set<String> ofLibraries() {
        Set<String> found = new TreeSet<>();
        for (Path jar : jars()) {
            Optional<byte[]> imports = ClassPathFiles.read(jar, IMPORTS);
            if (imports.isPresent() && !jar.getFileName().toString().startsWith("spring-boot-")) {
                Set<String> classes = new TreeSet<>();
                new String(imports.get(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> classes.add(line.replace('.', '/') + ".class"));
                found.addAll(registered(index(List.of(jar), classes::contains)));
            }
        }
        return found;
    }

    private Set<String> registered(Index index) {
        return index.getAnnotations(REGISTERED).stream()
                .filter(instance -> instance.target().kind() == AnnotationTarget.Kind.CLASS)
                .filter(instance -> condition.holds(instance.target().asClass()))
                .flatMap(instance -> packages(instance, "basePackages", "basePackageClasses").stream())
                .collect(Collectors.toSet());
    }

    static Index index(List<Path> entries, Predicate<String> wanted) {
        Indexer indexer = new Indexer();
        for (Path entry : entries) {
            for (ClassPathFiles.Found file : ClassPathFiles.classes(entry, wanted)) {
                try {
                    indexer.index(new ByteArrayInputStream(file.content()));
                } catch (IOException | RuntimeException e) {
                    throw new UnreadableConfigurationException(entry + "/" + file.name(), e);
                }
            }
        }
        return indexer.complete();
    }

    private static Set<String> packages(Index index, List<String> annotations, String names, String classes) {
        Set<String> found = new TreeSet<>();
        for (String annotation : annotations) {
            for (AnnotationInstance instance : index.getAnnotations(annotation)) {
                if (instance.target().kind() == AnnotationTarget.Kind.CLASS) {
                    found.addAll(packages(instance, names, classes));
                }
            }
        }
        return found;
    }

    /** What the annotation says, else the package of the class that carries it. */
    private static List<String> packages(AnnotationInstance instance, String names, String classes) {
        List<String> said = new ArrayList<>();
        Stream.of("value", names)
                .flatMap(member -> Optional.ofNullable(instance.value(member)).stream())
                .filter(value -> value.kind() == AnnotationValue.Kind.ARRAY)
                .forEach(value -> said.addAll(List.of(value.asStringArray())));
        Optional.ofNullable(instance.value(classes)).ifPresent(value -> {
            for (Type type : value.asClassArray()) {
                said.add(packageOf(type.name().toString()));
            }
        });
        ClassInfo carrier = instance.target().asClass();
        return said.isEmpty() ? List.of(packageOf(carrier.name().toString())) : said;
    }

    private static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }
}
