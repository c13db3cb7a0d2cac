package dev.autogen.metamodel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** Finds mapped classes by their annotations without loading them. */
final class EntityScanner {

    private static final List<String> MAPPED = List.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Converter");

    private static final String PACKAGE_INFO = ".package-info";

    private EntityScanner() {}

    /**
     * Scans class path entries for classes whose name is wanted.
     *
     * @throws NewerClassFileException if one of them cannot be loaded by this JVM
     */
    static MappedClasses scan(List<Path> entries, Predicate<String> wanted) {
        Indexer indexer = new Indexer();
        for (Path entry : entries) {
            new ClassFiles(entry).visit(wanted, (name, bytes) -> add(indexer, name, bytes));
        }
        Index index = indexer.complete();
        return new MappedClasses(mapped(index), packages(index));
    }

    private static void add(Indexer indexer, String className, byte[] bytes) {
        ClassFileVersion.check(className, bytes);
        try {
            indexer.index(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableClassPathException("The class file of " + className, e);
        }
    }

    private static SortedSet<String> mapped(Index index) {
        SortedSet<String> names = new TreeSet<>();
        MAPPED.stream()
                .flatMap(annotation -> index.getAnnotations(annotation).stream())
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .forEach(target -> names.add(target.asClass().name().toString()));
        return names;
    }

    private static SortedSet<String> packages(Index index) {
        SortedSet<String> names = new TreeSet<>();
        index.getKnownClasses().stream()
                .filter(EntityScanner::isAnnotatedPackage)
                .map(info -> info.name().toString())
                .forEach(name -> names.add(name.substring(0, name.length() - PACKAGE_INFO.length())));
        return names;
    }

    private static boolean isAnnotatedPackage(ClassInfo info) {
        return info.name().toString().endsWith(PACKAGE_INFO)
                && !info.declaredAnnotations().isEmpty();
    }
}
