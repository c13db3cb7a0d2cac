package dev.autogen.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpringBootTest {

    private static final String APPLICATION =
            "@org.springframework.boot.autoconfigure.SpringBootApplication public class App {}";
    private static final String ENTITY = "@jakarta.persistence.Entity public class Item {}";
    private static final String PHYSICAL = "hibernate.physical_naming_strategy";
    private static final String IMPLICIT = "hibernate.implicit_naming_strategy";

    @TempDir
    Path directory;

    @Test
    void each_version_has_its_own_strategies() {
        assertThat(unit(FakeApplication.ofBoot(directory.resolve("3"), 3)).settings())
                .containsEntry(PHYSICAL, "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
                .containsEntry(IMPLICIT, "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");
        assertThat(unit(FakeApplication.ofBoot(directory.resolve("4"), 4)).settings())
                .containsEntry(PHYSICAL, "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
                .containsEntry(IMPLICIT, "org.springframework.boot.hibernate.SpringImplicitNamingStrategy");
    }

    @Test
    void a_strategy_that_is_named_comes_before_that_of_boot_and_a_bean_before_both() {
        FakeApplication application = FakeApplication.ofBoot(directory, 3)
                .resource(
                        "application.properties",
                        "spring.jpa.hibernate.naming.physical-strategy=com.example.Named\n"
                                + "spring.jpa.properties.hibernate.implicit_naming_strategy=com.example.Set\n");
        assertThat(unit(application).settings())
                .containsEntry(PHYSICAL, "com.example.Named")
                .containsEntry(IMPLICIT, "com.example.Set");

        application
                .type(
                        "app.Naming",
                        "public class Naming implements org.hibernate.boot.model.naming.PhysicalNamingStrategy {}")
                .type(
                        "app.Beans",
                        "class Beans { @org.springframework.context.annotation.Bean Naming naming() { return new Naming(); } }");
        assertThat(unit(application).settings()).containsEntry(PHYSICAL, "app.Naming");
    }

    @Test
    void what_is_written_for_hibernate_comes_before_what_boot_has_a_name_for() {
        FakeApplication application = FakeApplication.ofBoot(directory, 3)
                .resource("application.properties", "spring.jpa.database-platform=com.example.Platform\n");
        assertThat(unit(application).settings()).containsEntry("hibernate.dialect", "com.example.Platform");

        application.resource(
                "application.properties",
                "spring.jpa.database-platform=com.example.Platform\n"
                        + "spring.jpa.properties.hibernate.dialect=com.example.Own\n");
        assertThat(unit(application).settings()).containsEntry("hibernate.dialect", "com.example.Own");
    }

    @Test
    void a_setting_with_a_gap_is_not_used_and_said() {
        FakeApplication application = FakeApplication.ofBoot(directory, 3)
                .resource(
                        "application.yml",
                        """
                        spring.jpa.properties.hibernate:
                          default_schema: ${SHOP_SCHEMA}
                          default_catalog: shop
                        """);
        assertThat(unit(application).settings())
                .containsEntry("hibernate.default_catalog", "shop")
                .doesNotContainKey("hibernate.default_schema");
        assertThat(defaults(application).lines())
                .anyMatch(line -> line.contains(
                        "the setting hibernate.default_schema refers to ${SHOP_SCHEMA}, which is not set"));

        application.variable("SHOP_SCHEMA", "store");
        assertThat(unit(application).settings()).containsEntry("hibernate.default_schema", "store");
    }

    @Test
    void beans_that_only_running_code_knows_are_told() {
        FakeApplication application = FakeApplication.ofBoot(directory, 3)
                .type(
                        "app.Beans",
                        """
                        class Beans {
                            @org.springframework.context.annotation.Bean
                            org.hibernate.boot.model.naming.PhysicalNamingStrategy naming() { return null; }
                            @org.springframework.context.annotation.Bean
                            org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer more() { return null; }
                            @org.springframework.context.annotation.Bean
                            org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean second() { return null; }
                        }
                        """);

        assertThat(defaults(application).lines())
                .anyMatch(line -> line.contains("app.Beans#naming decides"))
                .anyMatch(line -> line.contains("app.Beans#more may change"))
                .anyMatch(line -> line.contains("app.Beans#second starts Hibernate in the place of Spring Boot"));
    }

    @Test
    void entities_are_those_below_the_application_unless_it_says_where() {
        FakeApplication application = FakeApplication.ofBoot(directory, 3)
                .type("app.App", APPLICATION)
                .type("app.model.Item", ENTITY)
                .type("other.Item", ENTITY);
        assertThat(unit(application).packages()).containsExactly("app");

        application.type(
                "app.App",
                """
                @org.springframework.boot.autoconfigure.SpringBootApplication
                @org.springframework.boot.autoconfigure.domain.EntityScan(
                        value = "nothing.here", basePackageClasses = other.Item.class)
                public class App {}
                """);
        assertThat(unit(application).packages()).containsExactly("other");
    }

    @Test
    void a_library_adds_its_package_when_the_properties_are_as_it_wants_them() throws IOException {
        FakeApplication library = FakeApplication.in(directory.resolve("library"))
                .type("jakarta.persistence.Entity", "public @interface Entity {}")
                .type(
                        "org.springframework.boot.autoconfigure.AutoConfigurationPackage",
                        "public @interface AutoConfigurationPackage {}")
                .type(
                        "org.springframework.boot.autoconfigure.condition.ConditionalOnProperty",
                        "public @interface ConditionalOnProperty { String[] name(); String havingValue(); }")
                .type(
                        "events.Events",
                        "@org.springframework.boot.autoconfigure.AutoConfigurationPackage class Events {}")
                .type("events.Event", ENTITY.replace("Item", "Event"))
                .type(
                        "archive.Archive",
                        "@org.springframework.boot.autoconfigure.AutoConfigurationPackage"
                                + " @org.springframework.boot.autoconfigure.condition.ConditionalOnProperty("
                                + "name = \"events.mode\", havingValue = \"archive\") class Archive {}")
                .type("archive.Old", ENTITY.replace("Item", "Old"))
                .resource(
                        "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports",
                        "# theirs\nevents.Events\narchive.Archive\n");
        Path jar = jar(library.application().classPath().get(0), directory.resolve("library.jar"));
        FakeApplication application = FakeApplication.ofBoot(directory, 3)
                .type("app.App", APPLICATION)
                .type("app.model.Item", ENTITY);

        assertThat(unitWith(application, jar).packages()).containsExactly("app", "events");
        application.variable("EVENTS_MODE", "archive");
        assertThat(unitWith(application, jar).packages()).containsExactly("app", "archive", "events");
    }

    private static Unit unitWith(FakeApplication application, Path jar) {
        Application own = application.application();
        List<Path> classPath = List.of(own.classPath().get(0), jar);
        return Framework.find(new Application(own.directory(), classPath, own.profiles(), own.units(), own.variables()))
                .orElseThrow()
                .units()
                .get(0);
    }

    private static Path jar(Path classes, Path file) throws IOException {
        try (Stream<Path> files = Files.walk(classes);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(each).toString()));
                out.write(Files.readAllBytes(each));
            }
        }
        return file;
    }

    @Test
    void without_boots_jpa_there_is_no_unit_but_a_database() {
        FakeApplication application = FakeApplication.in(directory)
                .type("org.springframework.boot.SpringApplication", "public class SpringApplication {}")
                .resource("application.yml", "spring.datasource.url: jdbc:postgresql://db/shop");

        FrameworkDefaults defaults = defaults(application);
        assertThat(defaults.units()).isEmpty();
        assertThat(defaults.lines()).containsExactly("Spring Boot: url from application.yml");
    }

    @Test
    void the_database_comes_with_its_login_and_shows_no_password() {
        FakeApplication application = FakeApplication.ofBoot(directory, 3)
                .resource(
                        "application.yml",
                        "spring.datasource: {url: 'jdbc:postgresql://db/shop', username: shop, password: s3cret}")
                .variable("SPRING_DATASOURCE_PASSWORD", "s3cret2");

        DataSource database = defaults(application).database().orElseThrow();
        assertThat(database.url()).isEqualTo("jdbc:postgresql://db/shop");
        assertThat(database.user()).contains("shop");
        assertThat(database.password()).contains("s3cret2");
        assertThat(database.toString()).doesNotContain("s3cret");
        assertThat(String.join("\n", defaults(application).lines())).doesNotContain("s3cret");
    }

    @Test
    void another_product_and_a_url_with_a_gap_are_not_used_and_said() {
        FakeApplication application = FakeApplication.ofBoot(directory, 3)
                .resource("application.yml", "spring.datasource.url: jdbc:h2:mem:shop;PASSWORD=s3cret");
        assertThat(defaults(application).database()).isEmpty();
        assertThat(String.join("\n", defaults(application).lines()))
                .contains("the database from application.yml is no PostgreSQL but h2, so it is not used")
                .doesNotContain("s3cret");

        application.resource("application.yml", "spring.datasource.url: jdbc:postgresql://${NOWHERE}/shop");
        assertThat(defaults(application).database()).isEmpty();
        assertThat(defaults(application).lines()).anyMatch(line -> line.contains("variable that is not set"));
    }

    @Test
    void it_is_not_there_without_its_classes() {
        Application application = FakeApplication.in(directory)
                .resource("application.yml", "spring.datasource.url: jdbc:postgresql://db/shop")
                .application();

        assertThat(Framework.find(application)).isEqualTo(Optional.empty());
        assertThatExceptionOfType(MissingFrameworkException.class)
                .isThrownBy(() -> Framework.SPRING_BOOT.require(application))
                .withMessageContaining("Spring Boot is not on the class path");
    }

    private static Unit unit(FakeApplication application) {
        return defaults(application).units().get(0);
    }

    private static FrameworkDefaults defaults(FakeApplication application) {
        return Framework.find(application.application()).orElseThrow();
    }
}
