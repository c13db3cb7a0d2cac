package dev.autogen.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarkusTest {

    @TempDir
    Path directory;

    @Test
    void its_own_defaults_are_few() {
        Unit unit = defaults("").units().get(0);

        assertThat(unit.settings())
                .containsOnlyKeys("hibernate.id.optimizer.pooled.preferred", "jakarta.persistence.validation.mode")
                .containsEntry("hibernate.id.optimizer.pooled.preferred", "pooled-lo");
        assertThat(unit.packages()).isEmpty();
    }

    @Test
    void properties_become_settings_of_hibernate() {
        String prefix = "quarkus.hibernate-orm.";
        Unit unit = defaults(prefix + "implicit-naming-strategy=com.example.Implicit\n"
                        + prefix + "database.default-schema=shop\n"
                        + prefix + "mapping.timezone.default-storage=normalize-utc\n"
                        + prefix + "mapping.id.optimizer.default=none\n"
                        + prefix + "quote-identifiers.strategy=all-except-column-definitions\n"
                        + prefix + "validation.mode=callback\n"
                        + prefix + "unsupported-properties.\"hibernate.type.preferred_uuid_jdbc_type\"=CHAR\n")
                .units()
                .get(0);

        assertThat(unit.settings())
                .containsEntry("hibernate.implicit_naming_strategy", "com.example.Implicit")
                .containsEntry("hibernate.default_schema", "shop")
                .containsEntry("hibernate.timezone.default_storage", "NORMALIZE_UTC")
                .containsEntry("hibernate.id.optimizer.pooled.preferred", "none")
                .containsEntry("hibernate.globally_quoted_identifiers", "true")
                .containsEntry("hibernate.globally_quoted_identifiers_skip_column_definitions", "true")
                .containsEntry("jakarta.persistence.validation.mode", "CALLBACK")
                .containsEntry("hibernate.type.preferred_uuid_jdbc_type", "CHAR");
    }

    @Test
    void the_profile_is_that_of_development_unless_another_is_asked_for() {
        String properties =
                """
                quarkus.datasource.jdbc.url=jdbc:postgresql://live/shop
                %dev.quarkus.datasource.jdbc.url=jdbc:postgresql://local/shop
                %{test,ci}.quarkus.datasource.jdbc.url=jdbc:postgresql://ci/shop
                """;
        assertThat(url(defaults(properties))).isEqualTo("jdbc:postgresql://local/shop");
        assertThat(url(defaults(application(properties).profiles("ci")))).isEqualTo("jdbc:postgresql://ci/shop");
        assertThat(url(defaults(application(properties).profiles("prod")))).isEqualTo("jdbc:postgresql://live/shop");
        assertThat(url(defaults(application(properties).variable("QUARKUS_PROFILE", "prod"))))
                .isEqualTo("jdbc:postgresql://live/shop");
        assertThat(url(defaults(
                        application(properties).variable("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://env/shop"))))
                .isEqualTo("jdbc:postgresql://env/shop");
    }

    @Test
    void a_profile_that_is_asked_for_and_that_nothing_speaks_of_is_told() {
        String properties = "%ci.quarkus.datasource.username=ci\n%{one,two}.quarkus.datasource.username=one\n";
        FakeApplication application = application(properties).resource("application-live.properties", "");
        assertThat(defaults(application.profiles("ci", "two", "live", "prod")).notices())
                .isEmpty();
        assertThat(defaults(application.profiles("lvie")).notices())
                .containsExactly("nothing in the application's configuration speaks of the profile lvie");
    }

    @Test
    void units_with_names_have_their_packages_and_data_sources() {
        String properties =
                """
                quarkus.datasource.jdbc.url=jdbc:postgresql://db/shop
                quarkus.hibernate-orm.packages=shop
                quarkus.hibernate-orm."audit".datasource=<default>
                quarkus.hibernate-orm."audit".packages=audit.model,audit.more
                quarkus.hibernate-orm.archive.datasource=archive
                quarkus.hibernate-orm.archive.packages=archive
                quarkus.datasource.archive.jdbc.url=jdbc:postgresql://db/archive
                """;
        FrameworkDefaults all = defaults(properties);
        assertThat(all.units()).extracting(Unit::name).containsExactly("<default>", "audit");
        assertThat(all.units().get(1).packages()).containsExactly("audit.model", "audit.more");
        assertThat(all.lines()).anyMatch(line -> line.contains("unit archive is on the data source archive"));

        FrameworkDefaults one = defaults(application(properties).units("archive"));
        assertThat(one.units()).extracting(Unit::name).containsExactly("archive");
        assertThat(url(one)).isEqualTo("jdbc:postgresql://db/archive");
    }

    @Test
    void a_package_may_say_which_unit_it_belongs_to() {
        FakeApplication application = application("quarkus.hibernate-orm.\"audit\".datasource=<default>")
                .file(
                        "src/audit/model/package-info.java",
                        "@io.quarkus.hibernate.orm.PersistenceUnit(\"audit\") package audit.model;");

        assertThat(defaults(application).units())
                .singleElement()
                .extracting(Unit::packages)
                .isEqualTo(List.of("audit.model"));
    }

    @Test
    void persistence_xml_takes_the_place_of_its_units_unless_it_is_ignored() {
        FakeApplication application = application("").resource("META-INF/persistence.xml", "<persistence/>");
        assertThat(defaults(application).units()).isEmpty();

        application.resource("application.properties", "quarkus.hibernate-orm.persistence-xml.ignore=true");
        assertThat(defaults(application).units()).hasSize(1);
    }

    private FrameworkDefaults defaults(String properties) {
        return defaults(application(properties));
    }

    private FakeApplication application(String properties) {
        return FakeApplication.ofQuarkus(directory).resource("application.properties", properties);
    }

    private static FrameworkDefaults defaults(FakeApplication application) {
        return Framework.find(application.application()).orElseThrow();
    }

    private static String url(FrameworkDefaults defaults) {
        return defaults.database().orElseThrow().url();
    }
}
