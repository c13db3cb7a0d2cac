package dev.autogen.metamodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides which classes, mapping files and settings Hibernate gets. */
final class EntitySelection {

    private static final String IMPLICIT_MAPPING = "META-INF/orm.xml";

    private final UserClassPath classPath;
    private final PersistenceUnits units;

    EntitySelection(UserClassPath classPath) {
        this.classPath = classPath;
        this.units = PersistenceUnits.on(classPath);
    }

    /**
     * Finds what the request asks for.
     *
     * @throws NoEntitiesException if nothing on the class path is mapped
     * @throws PersistenceUnitException if there are several units and nothing says which
     */
    BootRequest select(ReaderRequest request) {
        Optional<PersistenceUnit> unit = unit(request);
        MappedClasses mapped = mapped(request, unit);
        List<String> mappingFiles = mappingFiles(unit);
        if (mapped.isEmpty() && mappingFiles.isEmpty()) {
            throw new NoEntitiesException("entities", classPath.entries());
        }
        SortedMap<String, String> settings =
                new TreeMap<>(unit.map(PersistenceUnit::settings).orElseGet(TreeMap::new));
        settings.putAll(request.settings());
        return new BootRequest(
                List.copyOf(mapped.classes()),
                List.copyOf(mapped.packages()),
                mappingFiles,
                settings,
                notices(request, unit),
                request.defaultSchema(),
                request.postgresMajor());
    }

    private Optional<PersistenceUnit> unit(ReaderRequest request) {
        if (request.persistenceUnit().isPresent()) {
            return request.persistenceUnit().map(units::named);
        }
        if (request.entities().isEmpty() && units.areSeveral()) {
            throw PersistenceUnitException.several(units.names());
        }
        return units.single();
    }

    private List<String> notices(ReaderRequest request, Optional<PersistenceUnit> unit) {
        if (unit.isPresent() || !units.areSeveral()) {
            return List.of();
        }
        return List.of("The settings of the persistence units %s are not used, because none of them is chosen"
                .formatted(String.join(", ", units.names())));
    }

    private MappedClasses mapped(ReaderRequest request, Optional<PersistenceUnit> unit) {
        if (!request.entities().isEmpty()) {
            return named(request.entities());
        }
        return unit.map(this::inUnit).orElseGet(() -> scan(classPath.directories()));
    }

    private MappedClasses named(List<String> names) {
        Set<String> classes = names.stream().filter(this::isClass).collect(Collectors.toCollection(TreeSet::new));
        List<String> packages =
                names.stream().filter(name -> !classes.contains(name)).toList();
        MappedClasses found = EntityScanner.scan(
                classPath.entries(),
                className -> classes.contains(className) || packages.stream().anyMatch(in(className)));
        packages.stream()
                .filter(name -> found.classes().stream()
                        .noneMatch(className -> in(className).test(name)))
                .forEach(name -> {
                    throw new NoEntitiesException("entities of a package or class " + name, classPath.entries());
                });
        return found.and(listed(List.copyOf(classes)));
    }

    private boolean isClass(String name) {
        return classPath.contains(name.replace('.', '/') + ".class");
    }

    private static Predicate<String> in(String className) {
        return packageName -> className.startsWith(packageName + ".");
    }

    private MappedClasses inUnit(PersistenceUnit unit) {
        MappedClasses listed = listed(unit.classes());
        return unit.scanned() ? listed.and(scan(roots(unit))) : listed;
    }

    /** Build tools put resources and classes into different directories, so all of these count as the unit's root. */
    private List<Path> roots(PersistenceUnit unit) {
        List<Path> own = Files.isDirectory(unit.root()) ? classPath.directories() : List.of(unit.root());
        Stream<Path> jars = unit.jarFiles().stream()
                .map(jar -> unit.root().resolve(jar).normalize())
                .filter(Files::exists);
        return Stream.concat(own.stream(), jars).toList();
    }

    private static MappedClasses listed(List<String> classes) {
        return new MappedClasses(new TreeSet<>(classes), new TreeSet<>());
    }

    private static MappedClasses scan(List<Path> places) {
        return EntityScanner.scan(places, className -> true);
    }

    private List<String> mappingFiles(Optional<PersistenceUnit> unit) {
        List<String> files =
                new ArrayList<>(unit.map(PersistenceUnit::mappingFiles).orElse(List.of()));
        Stream<Path> roots = Stream.concat(classPath.directories().stream(), unit.map(PersistenceUnit::root).stream());
        if (!files.contains(IMPLICIT_MAPPING) && roots.anyMatch(root -> UserClassPath.holds(root, IMPLICIT_MAPPING))) {
            files.add(IMPLICIT_MAPPING);
        }
        return files;
    }
}
