package dev.autogen.framework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.Index;

/**
 * What Quarkus's extension for Hibernate ORM tells Hibernate.
 *
 * <p>A {@code persistence.xml} takes the place of its properties, as there.
 *
 * @see <a href="https://quarkus.io/guides/hibernate-orm">Using Hibernate ORM</a>
 */
final class Quarkus {

    private static final String UNIT_ANNOTATION = "io.quarkus.hibernate.orm.PersistenceUnit";
    private static final String ORM = UNIT_ANNOTATION.replace('.', '/') + ".class";
    private static final String PERSISTENCE_XML = "META-INF/persistence.xml";
    private static final String PACKAGE_INFO = ".package-info";

    /** Jars that Quarkus searches carry one of these. */
    private static final List<String> MARKERS = List.of("META-INF/jandex.idx", "META-INF/beans.xml");

    private static final Pattern UNIT_NAME = Pattern.compile(
            "quarkus\\.hibernate-orm\\.(?:\"([^\"]+)\"\\..+|([^.\"]+)\\.(?:packages|datasource)(?:\\[\\d+])?)");

    private final Application application;
    private final ClassPathFiles files;
    private final List<String> taken = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    private Quarkus(Application application, ClassPathFiles files) {
        this.application = application;
        this.files = files;
    }

    static Optional<FrameworkDefaults> read(Application application) {
        ClassPathFiles files = application.files();
        return files.holder(ORM).map(jar -> new Quarkus(application, files)
                .defaults(("Quarkus " + ClassPathFiles.version(jar).orElse("")).strip()));
    }

    private FrameworkDefaults defaults(String title) {
        ConfigProperties properties = QuarkusConfiguration.read(application, notices);
        boolean own = files.directories().stream().anyMatch(directory -> ClassPathFiles.read(directory, PERSISTENCE_XML)
                .isPresent());
        if (own
                && !properties
                        .value("quarkus.hibernate-orm.persistence-xml.ignore")
                        .equals(Optional.of("true"))) {
            notices.add(PERSISTENCE_XML + " takes the place of quarkus.hibernate-orm");
            return new FrameworkDefaults(
                    title, List.of(), new QuarkusUnit(QuarkusUnit.DEFAULT, properties).dataSource(), taken, notices);
        }
        List<QuarkusUnit> units = onOneDataSource(wanted(units(properties)));
        taken.add("profile " + String.join(",", QuarkusConfiguration.profiles(application, properties)));
        Index index = SpringPackages.index(files.directories(), name -> true);
        List<Unit> made = units.stream().map(unit -> unit(unit, index)).toList();
        return new FrameworkDefaults(
                title, made, units.stream().findFirst().flatMap(QuarkusUnit::dataSource), taken, notices);
    }

    /** The one without a name, unless only others are spoken of, and those with a name. */
    private static List<QuarkusUnit> units(ConfigProperties properties) {
        Set<String> names = new TreeSet<>();
        for (String key : properties.keys()) {
            Matcher matcher = UNIT_NAME.matcher(key);
            if (matcher.matches()) {
                names.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        QuarkusUnit unnamed = new QuarkusUnit(QuarkusUnit.DEFAULT, properties);
        boolean spokenOf = names.isEmpty()
                || !unnamed.items("packages").isEmpty()
                || unnamed.value("datasource").isPresent();
        return Stream.concat(
                        spokenOf ? Stream.of(unnamed) : Stream.of(),
                        names.stream().map(name -> new QuarkusUnit(name, properties)))
                .toList();
    }

    private List<QuarkusUnit> wanted(List<QuarkusUnit> units) {
        List<QuarkusUnit> wanted = units.stream()
                .filter(unit -> application.units().contains(unit.name()))
                .toList();
        return wanted.isEmpty() ? units : wanted;
    }

    /** One comparison is against one database: that of the first unit. */
    private List<QuarkusUnit> onOneDataSource(List<QuarkusUnit> units) {
        String first = units.get(0).dataSourceName();
        units.stream()
                .filter(unit -> !unit.dataSourceName().equals(first))
                .forEach(unit -> notices.add("the persistence unit " + unit.name() + " is on the data source "
                        + unit.dataSourceName() + " and not on " + first
                        + ", so it is left out; persistence_unit chooses it"));
        return units.stream()
                .filter(unit -> unit.dataSourceName().equals(first))
                .toList();
    }

    private Unit unit(QuarkusUnit unit, Index index) {
        List<String> packages = new ArrayList<>(unit.items("packages"));
        if (!unit.name().equals(QuarkusUnit.DEFAULT)) {
            packages.addAll(annotated(unit.name(), index));
        }
        List<String> mappingFiles = unit.items("mapping-files");
        boolean none = mappingFiles.equals(List.of("no-file"));
        say(unit, packages);
        SortedMap<String, String> settings = unit.settings();
        ConfigProperties.removeUnanswered(settings, notices);
        return new Unit(
                unit.name(), places(), packages, none ? List.of() : mappingFiles, mappingFiles.isEmpty(), settings);
    }

    private void say(QuarkusUnit unit, List<String> packages) {
        String start = unit.name().equals(QuarkusUnit.DEFAULT) ? "" : "unit " + unit.name() + " with ";
        unit.value("physical-naming-strategy").ifPresent(name -> taken.add(start + "naming strategy " + name));
        if (!packages.isEmpty()) {
            taken.add(start + "entities in " + String.join(", ", packages));
        }
    }

    /** Packages say themselves which unit they belong to. */
    private static List<String> annotated(String unit, Index index) {
        return index.getAnnotations(UNIT_ANNOTATION).stream()
                .filter(instance -> instance.target().kind() == AnnotationTarget.Kind.CLASS)
                .filter(instance ->
                        instance.value() != null && instance.value().asString().equals(unit))
                .map(Quarkus::carrier)
                .filter(name -> name.endsWith(PACKAGE_INFO))
                .map(name -> name.substring(0, name.length() - PACKAGE_INFO.length()))
                .sorted()
                .toList();
    }

    private static String carrier(AnnotationInstance instance) {
        return instance.target().asClass().name().toString();
    }

    private List<Path> places() {
        return files.entries().stream().filter(Quarkus::isSearched).toList();
    }

    /** Extensions have an index as well, and entities only to support those of applications. */
    private static boolean isSearched(Path entry) {
        return !ClassPathFiles.isJar(entry)
                || ClassPathFiles.names(entry, MARKERS::contains).size() > 0
                        && ClassPathFiles.read(entry, "META-INF/quarkus-extension.properties")
                                .isEmpty();
    }
}
