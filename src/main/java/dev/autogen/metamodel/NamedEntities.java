package dev.autogen.metamodel;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the entities that the user names by class or package. */
final class NamedEntities {

    private final UserClassPath classPath;

    NamedEntities(UserClassPath classPath) {
        this.classPath = classPath;
    }

    /**
     * The named classes, and what is mapped in the named packages and below them.
     *
     * @throws NoEntitiesException if one of the names leads to nothing
     */
    Mappings find(List<String> names) {
        List<String> listed = names.stream()
                .map(this::className)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        List<String> packages =
                names.stream().filter(name -> className(name).isEmpty()).toList();
        MappedClasses found = EntityScanner.scan(
                classPath.entries(),
                className -> listed.contains(className) || packages.stream().anyMatch(in(className)));
        packages.stream()
                .filter(name -> found.classes().stream()
                        .noneMatch(className -> in(className).test(name)))
                .forEach(name -> {
                    throw new NoEntitiesException("entities of a package or class " + name, classPath.entries());
                });
        return Mappings.of(found).and(Mappings.ofClasses(listed));
    }

    /** The class's name for the virtual machine, when a nested one is written as in Java's source as well. */
    private Optional<String> className(String written) {
        return Stream.iterate(Optional.of(written), Optional::isPresent, name -> name.flatMap(NamedEntities::nested))
                .flatMap(Optional::stream)
                .filter(name -> classPath.contains(name.replace('.', '/') + ".class"))
                .findFirst();
    }

    /** The same with the last dot as the border between a class and the one nested in it. */
    private static Optional<String> nested(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(0, dot) + "$" + name.substring(dot + 1));
    }

    private static Predicate<String> in(String className) {
        return packageName -> className.startsWith(packageName + ".");
    }
}
