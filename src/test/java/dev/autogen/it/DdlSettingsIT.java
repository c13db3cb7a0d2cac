package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.Against;
import dev.autogen.command.Autogen;
import dev.autogen.command.Listener;
import dev.autogen.config.Overrides;
import dev.autogen.config.SettingsReader;
import dev.autogen.config.SettingsSource;
import dev.autogen.metamodel.BundledHibernate;
import dev.autogen.metamodel.EntityReader;
import dev.autogen.metamodel.ReaderRequest;
import dev.autogen.metamodel.UserClassPath;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.report.Verdict;
import dev.autogen.schema.Column;
import dev.autogen.schema.Name;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.DumpOptions;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each setting that changes what Hibernate creates, with every Hibernate that autogen reads. */
class DdlSettingsIT {

    private static final String[] SCHEMAS = {"public", "shop", "Old Shop"};

    private static final Map<List<Object>, List<String>> BEFORE = new HashMap<>();
    private static final Pattern PLACE = Pattern.compile("column public\\.person\\.(\\w+) position = (\\d+)");

    @TempDir
    static Path project;

    @BeforeAll
    static void compile() {
        SourceFiles.compile(
                Path.of("src/test/resources/ddl-settings"),
                libraries("hibernate-6.6"),
                SourceFiles.directory(project.resolve("classes")));
        service("types", "org.hibernate.boot.model.TypeContributor", "app.Contributors$OfTypes");
        service("functions", "org.hibernate.boot.model.FunctionContributor", "app.Contributors$OfFunctions");
        service("mappings", "org.hibernate.boot.spi.AdditionalMappingContributor", "app.Contributors$OfMappings");
    }

    private static void service(String directory, String contract, String provider) {
        SourceFiles.write(
                project.resolve(directory).resolve("META-INF/services").resolve(contract), provider + "\n");
    }

    /** Autogen's own; with {@code -Pfull} those before, between and after too, which takes minutes. */
    private static Stream<String> versions() {
        return Boolean.getBoolean("autogen.full")
                ? Stream.of("hibernate-6.6", "hibernate-7.1", "hibernate-7.2", "hibernate-7.4", "hibernate-8.0")
                : Stream.of("hibernate-7.4");
    }

    private static Stream<Arguments> settings() {
        return versions().flatMap(version -> DdlSetting.all(version).map(setting -> Arguments.of(version, setting)));
    }

    /** Envers is laid out for these. */
    private static Stream<Arguments> settingsOfEnvers() {
        return versions()
                .filter(version -> List.of("hibernate-6.6", "hibernate-7.1", "hibernate-7.4")
                        .contains(version))
                .flatMap(version -> DdlSetting.ofEnvers().map(setting -> Arguments.of(version, setting)));
    }

    private static Stream<Arguments> services() {
        return versions().flatMap(version -> Stream.of("types", "functions", "mappings")
                .map(service -> Arguments.of(version, service)));
    }

    @ParameterizedTest
    @MethodSource({"settings", "settingsOfEnvers"})
    void a_setting_is_honoured(String version, DdlSetting setting) {
        ClassPath classPath = classPath(version);
        List<String> before = without(version, setting);
        try (TestDatabase theirs = TestPostgres.createDatabase()) {
            HibernateCreation creation =
                    HibernateCreation.run(theirs, classPath, setting.classNames(), setting.settings());
            assertThat(creation.failures()).isEmpty();
            assertThat(CatalogDump.diff(before, dump(theirs)).isEmpty())
                    .isEqualTo(setting.effect() == DdlSetting.Effect.NONE_ON_POSTGRESQL);
            assertThat(differences(theirs, classPath, setting.classNames(), setting.settings()))
                    .isEmpty();
        }
    }

    /** What Hibernate creates without the setting, which many settings have in common. */
    private static List<String> without(String version, DdlSetting setting) {
        return BEFORE.computeIfAbsent(List.of(version, setting.classNames(), setting.before()), key -> {
            try (TestDatabase database = TestPostgres.createDatabase()) {
                HibernateCreation.run(database, classPath(version), setting.classNames(), setting.before());
                return dump(database);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_is_asked(String version, String service) {
        ClassPath plain = classPath(version);
        ClassPath classPath = ClassPath.of(project.resolve(service)).then(plain);
        List<String> classes = List.of("app.Person");
        try (TestDatabase before = TestPostgres.createDatabase();
                TestDatabase theirs = TestPostgres.createDatabase()) {
            HibernateCreation.run(before, plain, classes);
            assertThat(HibernateCreation.run(theirs, classPath, classes).failures())
                    .isEmpty();
            assertThat(CatalogDump.diff(dump(before), dump(theirs))).isNotEmpty();
            assertThat(differences(theirs, classPath, classes, Map.of())).isEmpty();
        }
    }

    /** Hibernate's bootstrap for Jakarta Persistence, which applications use, asks this contributor. */
    @ParameterizedTest
    @MethodSource("versions")
    void a_contributor_to_the_metadata_is_asked(String version) {
        ClassPath classPath = classPath(version);
        List<String> classes = List.of("app.Person");
        try (TestDatabase theirs = TestPostgres.createDatabase()) {
            Map<String, String> naming = Map.of(
                    "hibernate.physical_naming_strategy",
                    "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
            HibernateCreation.run(theirs, classPath, classes, naming);
            Map<String, String> contributor =
                    Map.of("hibernate.metadata_builder_contributor", "app.Contributors$OfMetadata");
            assertThat(differences(theirs, classPath, classes, Map.of())).isNotEmpty();
            assertThat(differences(theirs, classPath, classes, contributor)).isEmpty();
        }
    }

    /** No difference tells the order of columns, so a new table is the place to look. */
    @ParameterizedTest
    @MethodSource("versions")
    void columns_stand_in_the_order_that_the_strategy_gives(String version) {
        ClassPath classPath = classPath(version);
        for (String strategy : List.of("default", "legacy")) {
            Map<String, String> settings = Map.of("hibernate.column_ordering_strategy", strategy);
            try (TestDatabase theirs = TestPostgres.createDatabase()) {
                HibernateCreation.run(theirs, classPath, List.of("app.Person"), settings);
                assertThat(columnsOfPerson(classPath, settings)).isEqualTo(columnsOfPerson(theirs));
            }
        }
    }

    private static List<String> columnsOfPerson(TestDatabase database) {
        return CatalogDump.of(database, "public").stream()
                .map(PLACE::matcher)
                .filter(Matcher::matches)
                .sorted(Comparator.comparing(place -> Integer.valueOf(place.group(2))))
                .map(place -> place.group(1))
                .toList();
    }

    private static List<String> columnsOfPerson(ClassPath classPath, Map<String, String> settings) {
        try (EntityReader reader =
                EntityReader.open(new UserClassPath(classPath.entries()), BundledHibernate.locate())) {
            return reader
                    .read(ReaderRequest.of(16, "app.Person").withSettings(settings))
                    .schema()
                    .table(Name.of("person"))
                    .orElseThrow()
                    .columns()
                    .stream()
                    .map(Column::name)
                    .toList();
        }
    }

    private static List<String> dump(TestDatabase database) {
        return CatalogDump.of(database, DumpOptions.exact(), SCHEMAS);
    }

    /** What {@code check} finds. */
    private static List<String> differences(
            TestDatabase database, ClassPath classPath, List<String> classes, Map<String, String> settings) {
        Overrides overrides = Overrides.none()
                .with("url", database.url())
                .with("user", database.user())
                .with("password", database.password())
                .with("classpath", classPath.text())
                .with("entities", String.join(",", classes))
                .with("own", "true");
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            overrides = overrides.with("hibernate", setting.getKey() + "=" + setting.getValue());
        }
        SettingsSource source = SettingsSource.of(project).withOverrides(overrides);
        Verdict verdict = Autogen.of(new SettingsReader(Map.of()).read(source), Listener.silent())
                .check(Against.DATABASE);
        assertThat(verdict.notes()).isEmpty();
        return verdict.operations().stream()
                .map(PlannedOperation::operation)
                .map(Object::toString)
                .toList();
    }

    private static ClassPath classPath(String version) {
        return ClassPath.of(project.resolve("classes")).then(libraries(version));
    }

    private static ClassPath libraries(String version) {
        return version.equals("hibernate-7.4")
                ? ClassPath.jars(Build.SAMPLE.resolve("target/lib")).then(Build.bundledHibernate())
                : ClassPath.jars(Build.SAMPLE.resolve("target/lib"))
                        .without("hibernate-envers")
                        .then(Build.laidOut(version));
    }
}
