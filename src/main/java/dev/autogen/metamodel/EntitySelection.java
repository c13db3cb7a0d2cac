package dev.autogen.metamodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Decides which classes, mapping files and settings Hibernate gets, for each persistence unit. */
final class EntitySelection {

    private static final String IMPLICIT_MAPPING = "META-INF/orm.xml";
    private static final String CFG = "hibernate.cfg.xml";

    private final UserClassPath classPath;
    private final ReaderRequest request;
    private final EntitySources sources;
    private final PersistenceUnits units;

    EntitySelection(UserClassPath classPath, ReaderRequest request) {
        this.classPath = classPath;
        this.request = request;
        this.sources = request.sources();
        this.units = PersistenceUnits.on(classPath);
    }

    /**
     * Finds what the request asks for.
     *
     * @throws NoEntitiesException if nothing on the class path is mapped
     * @throws PersistenceUnitException if the settings and the units on the class path do not go together
     */
    List<UnitBoot> select() {
        List<PersistenceUnit> chosen = chosen();
        if (chosen.size() > 1) {
            onlyForOne("entities", sources.entities(), chosen);
            onlyForOne("mapping_files", sources.mappingFiles(), chosen);
        }
        return chosen.isEmpty()
                ? List.of(boot(Optional.empty()))
                : chosen.stream().map(Optional::of).map(this::boot).toList();
    }

    private static void onlyForOne(String setting, List<String> values, List<PersistenceUnit> chosen) {
        if (!values.isEmpty()) {
            throw PersistenceUnitException.several(
                    setting, chosen.stream().map(PersistenceUnit::name).toList());
        }
    }

    private List<PersistenceUnit> chosen() {
        if (sources.hibernateCfg().isPresent()) {
            if (!sources.persistenceUnits().isEmpty()) {
                throw PersistenceUnitException.withHibernateCfg(sources.persistenceUnits());
            }
            return List.of(hibernateCfg(sources.hibernateCfg().get()));
        }
        if (!sources.persistenceUnits().isEmpty()) {
            return sources.persistenceUnits().stream()
                    .distinct()
                    .map(this::named)
                    .toList();
        }
        if (sources.metadata().isPresent()) {
            return List.of();
        }
        return request.application().isEmpty() ? unasked() : ofApplication();
    }

    private PersistenceUnit named(String name) {
        return request.application().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .map(unit -> unit.found(sources.directory()))
                .orElseGet(() -> units.named(name));
    }

    private List<PersistenceUnit> ofApplication() {
        return request.application().stream()
                .map(unit -> unit.found(sources.directory()))
                .toList();
    }

    /** What counts when the settings name neither a unit nor a file. */
    private List<PersistenceUnit> unasked() {
        boolean ownCfg = classPath.directories().stream().anyMatch(entry -> UserClassPath.holds(entry, CFG));
        boolean cfg = !units.areOwn() && (ownCfg || units.all().isEmpty() && classPath.contains(CFG));
        if (cfg) {
            return List.of(hibernateCfg(CFG));
        }
        return severalAreIgnored() ? List.of() : units.all();
    }

    private boolean severalAreIgnored() {
        return !sources.entities().isEmpty() && units.all().size() > 1;
    }

    private PersistenceUnit hibernateCfg(String name) {
        Path directory = sources.directory().toAbsolutePath();
        Optional<Path> entry = classPath.holding(name);
        Path base = entry.orElse(directory);
        if (entry.isEmpty() && !Files.isRegularFile(directory.resolve(name))) {
            throw new MissingMappingFileException("hibernate_cfg", name, directory);
        }
        return HibernateCfgParser.parse(name, directory, UserClassPath.open(base, name));
    }

    private UnitBoot boot(Optional<PersistenceUnit> unit) {
        SortedMap<String, String> settings =
                new TreeMap<>(unit.map(PersistenceUnit::settings).orElseGet(TreeMap::new));
        settings.putAll(request.settings());
        return new UnitBoot(
                unit.map(PersistenceUnit::name).orElse(""),
                new BootRequest(
                        sources.metadata().isPresent() ? Mappings.none() : mappings(unit),
                        sources.metadata(),
                        settings,
                        notices(unit),
                        request.defaultSchema(),
                        request.postgresMajor()));
    }

    private Mappings mappings(Optional<PersistenceUnit> unit) {
        Mappings mappings = mapped(unit).and(mappingFiles(unit)).and(namedFiles());
        if (mappings.isEmpty()) {
            throw new NoEntitiesException("entities", classPath.entries());
        }
        return mappings;
    }

    private List<String> notices(Optional<PersistenceUnit> unit) {
        boolean ignored = unit.isEmpty() && sources.metadata().isEmpty() && severalAreIgnored();
        return ignored
                ? List.of("The settings of the persistence units %s are not used, because none of them is chosen"
                        .formatted(String.join(", ", units.names())))
                : unit.stream().flatMap(this::missingJars).toList();
    }

    private Stream<String> missingJars(PersistenceUnit unit) {
        return jarFiles(unit).missing().stream()
                .map(jar -> "The persistence unit %s lists the jar %s, which is not there, so its entities are not read"
                        .formatted(unit.name(), jar));
    }

    private Mappings mapped(Optional<PersistenceUnit> unit) {
        if (!sources.entities().isEmpty()) {
            return new NamedEntities(classPath).find(sources.entities());
        }
        return unit.map(this::inUnit).orElseGet(() -> Mappings.of(scan(classPath.directories())));
    }

    private Mappings inUnit(PersistenceUnit unit) {
        if (!unit.scanned()) {
            return unit.listed();
        }
        List<Path> roots = roots(unit);
        List<String> hbm =
                roots.stream().flatMap(root -> MappingFiles.in(root).stream()).toList();
        return unit.listed().and(Mappings.of(scan(roots))).and(Mappings.ofResources(hbm));
    }

    private List<Path> roots(PersistenceUnit unit) {
        return Stream.concat(ownRoots(unit), jarFiles(unit).found().stream()).toList();
    }

    /**
     * The unit's root, and with a directory the others, as build tools put resources and classes into different ones; but not
     * those of other units.
     */
    private Stream<Path> ownRoots(PersistenceUnit unit) {
        Stream<Path> directories = Files.isDirectory(unit.root())
                ? classPath.directories().stream().filter(entry -> !UserClassPath.holds(entry, PersistenceUnits.FILE))
                : Stream.of();
        return Stream.concat(Stream.of(unit.root()).filter(classPath.entries()::contains), directories);
    }

    private JarFiles jarFiles(PersistenceUnit unit) {
        return new JarFiles(unit, sources.directory(), classPath);
    }

    private static MappedClasses scan(List<Path> places) {
        return EntityScanner.scan(places, className -> true);
    }

    private Mappings mappingFiles(Optional<PersistenceUnit> unit) {
        List<String> listed =
                unit.map(PersistenceUnit::listed).orElseGet(Mappings::none).resources();
        boolean implicit =
                unit.map(PersistenceUnit::implicitMapping).orElse(true) && !listed.contains(IMPLICIT_MAPPING);
        Stream<Path> roots = unit.map(this::ownRoots).orElseGet(() -> classPath.directories().stream());
        return roots.filter(root -> implicit && UserClassPath.holds(root, IMPLICIT_MAPPING))
                .findFirst()
                .map(root -> Mappings.ofFile(UserClassPath.location(root, IMPLICIT_MAPPING)))
                .orElseGet(Mappings::none)
                .and(Mappings.ofResources(listed));
    }

    private Mappings namedFiles() {
        Mappings found = Mappings.none();
        for (String name : sources.mappingFiles()) {
            found = found.and(namedFile(name));
        }
        return found;
    }

    private Mappings namedFile(String name) {
        Path file = sources.directory().resolve(name).toAbsolutePath().normalize();
        if (classPath.contains(name)) {
            return Mappings.ofResources(List.of(name));
        }
        if (!Files.isRegularFile(file)) {
            throw new MissingMappingFileException("mapping_files", name, sources.directory());
        }
        return Mappings.ofFile(file.toUri());
    }
}
