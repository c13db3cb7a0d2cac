package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of a project with several databases. */
class DatabaseTablesTest {
    private static final String TWO =
            """
            schemas = ["app"]
            user = "everybody"

            [databases.orders]
            url = "embedded:16/orders"
            entities = ["com.example.orders"]

            [databases.billing]
            url = "embedded:16/billing"
            user = "biller"

            [env.staging]
            user = "stager"

            [env.staging.databases.orders]
            url = "embedded:16/staged"
            """;

    @TempDir
    private Path project;

    @Test
    void each_lies_over_what_is_said_for_all() throws IOException {
        Settings settings = read(TWO, source());

        assertThat(settings.named()).isEmpty();
        assertThat(settings.databases()).hasSize(2);
        Settings orders = settings.databases().get(0);
        assertThat(orders.named()).contains(new NamedDatabase("orders", List.of("orders", "billing")));
        assertThat(orders.database().url()).isEqualTo("embedded:16/orders");
        assertThat(orders.database().user()).contains("everybody");
        assertThat(orders.entities().mappings().entities()).containsExactly("com.example.orders");
        Settings billing = settings.databases().get(1);
        assertThat(billing.database().user()).contains("biller");
        assertThat(billing.ownership().schemas()).containsExactly("app");
        assertThat(billing.entities().mappings().entities()).isEmpty();
    }

    @Test
    void an_environment_may_have_its_own_and_is_weaker_than_a_database() throws IOException {
        Settings settings = read(TWO, source().withEnvironment("staging"));

        assertThat(settings.databases().get(0).database().url()).isEqualTo("embedded:16/staged");
        assertThat(settings.databases().get(0).database().user()).contains("stager");
        assertThat(settings.databases().get(1).database().user()).contains("biller");
    }

    @Test
    void one_that_is_named_has_the_settings_of_the_only_one() throws IOException {
        Settings settings = read(
                TWO,
                source().withDatabase("billing").withOverrides(Overrides.none().with("url", "embedded:16/other")));

        assertThat(settings.databases()).isEmpty();
        assertThat(settings.named()).contains(new NamedDatabase("billing", List.of("orders", "billing")));
        assertThat(settings.database().url()).isEqualTo("embedded:16/other");
    }

    @Test
    void what_concerns_the_revisions_is_said_once() {
        assertThatThrownBy(() -> read("[databases.orders]\nversions = \"elsewhere\"\n", source()))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("autogen.toml:2: databases.orders.versions must be at the top level");
    }

    @Test
    void unknown_settings_and_names_are_told() {
        assertThatThrownBy(() -> read("[databases.orders]\nulr = \"x\"\n", source()))
                .isInstanceOf(UnknownSettingException.class)
                .hasMessageContaining("url");
        assertThatThrownBy(() -> read("[databases.\"my orders\"]\nurl = \"x\"\n", source()))
                .isInstanceOf(InvalidSettingException.class);
        assertThatThrownBy(() -> read(TWO, source().withDatabase("order")))
                .isInstanceOf(UnknownDatabaseException.class)
                .hasMessageContaining("did you mean orders?");
        assertThatThrownBy(() -> read("", source().withDatabase("orders")))
                .isInstanceOf(UnknownDatabaseException.class)
                .hasMessageContaining("one database without a name");
    }

    @Test
    void two_with_one_version_table_are_refused() {
        assertThatThrownBy(() -> read("[databases.a]\n[databases.b]\nuser = \"x\"\n", source()))
                .isInstanceOf(OnePlaceException.class)
                .hasMessageContaining("a and b have the same url");
    }

    @Test
    void two_schemas_of_one_database_may_be_two() throws IOException {
        assertThat(read("[databases.a]\nschemas = [\"a\"]\n[databases.b]\nschemas = [\"b\"]\n", source())
                        .databases())
                .hasSize(2);
    }

    @Test
    void two_phases_are_for_several_databases_without_tenants() throws IOException {
        assertThatThrownBy(() -> read("transaction = \"two-phase\"\n", source()))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("two-phase is for several databases");
        String two = "transaction = \"two-phase\"\n" + TWO;
        assertThat(read(two, source()).databases()).hasSize(2);
        assertThatThrownBy(() -> read(
                        two.replace("[databases.billing]", "[databases.billing]\ntenants = [\"a\", \"b\"]"), source()))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("two-phase is not for tenants");
    }

    private SettingsSource source() {
        return SettingsSource.of(project);
    }

    private Settings read(String toml, SettingsSource source) throws IOException {
        Files.writeString(project.resolve("autogen.toml"), toml);
        return new SettingsReader(Map.of()).read(source);
    }
}
