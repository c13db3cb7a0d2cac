package dev.autogen.metamodel;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Hibernate reads mappings from.
 *
 * @param classes the mapped classes and converters by name
 * @param packages the packages whose annotations count
 * @param resources mapping files on the class path
 * @param files mapping files elsewhere, or behind another of their name on the class path, as URLs
 */
public record Mappings(List<String> classes, List<String> packages, List<String> resources, List<URI> files) {

    public Mappings {
        classes = List.copyOf(classes);
        packages = List.copyOf(packages);
        resources = List.copyOf(resources);
        files = List.copyOf(files);
    }

    public static Mappings none() {
        return ofClasses(List.of());
    }

    public static Mappings ofClasses(List<String> classes) {
        return new Mappings(classes, List.of(), List.of(), List.of());
    }

    static Mappings of(MappedClasses mapped) {
        return new Mappings(List.copyOf(mapped.classes()), List.copyOf(mapped.packages()), List.of(), List.of());
    }

    static Mappings ofResources(List<String> resources) {
        return new Mappings(List.of(), List.of(), resources, List.of());
    }

    static Mappings ofFile(URI file) {
        return new Mappings(List.of(), List.of(), List.of(), List.of(file));
    }

    /** Whether no entity can come of it. */
    boolean isEmpty() {
        return classes.isEmpty() && resources.isEmpty() && files.isEmpty();
    }

    /** These and others, each once; classes and packages sorted, mapping files as they are named. */
    Mappings and(Mappings other) {
        return new Mappings(
                both(classes, other.classes).sorted().toList(),
                both(packages, other.packages).sorted().toList(),
                both(resources, other.resources).toList(),
                both(files, other.files).toList());
    }

    private static <T> Stream<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct();
    }
}
