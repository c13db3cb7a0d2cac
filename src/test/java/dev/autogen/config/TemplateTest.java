package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings file that a new project starts with. */
class TemplateTest {

    @TempDir
    private Path project;

    private final SettingsReader reader =
            new SettingsReader(Map.of("DB_PASSWORD", "p", "STAGING_DB_PASSWORD", "staging"));

    @Test
    void as_it_is_it_says_the_defaults() throws IOException {
        Files.writeString(project.resolve("autogen.toml"), template("generic"));

        assertThat(reader.read(SettingsSource.of(project)))
                .usingRecursiveComparison()
                .ignoringFields("given", "build.environment")
                .isEqualTo(Settings.defaults(project));
    }

    @Test
    void what_is_commented_out_is_valid_and_shows_the_defaults() throws IOException {
        Files.writeString(project.resolve("autogen.toml"), uncommented());

        Settings settings = reader.read(SettingsSource.of(project));
        Settings defaults = Settings.defaults(project);

        assertThat(settings.comparison()).isEqualTo(defaults.comparison());
        assertThat(settings.ownership()).isEqualTo(defaults.ownership());
        assertThat(settings.revisions()).isEqualTo(defaults.revisions());
        assertThat(settings.entities().mappings().entities()).isEmpty();
        assertThat(settings.entities().hibernate()).containsOnlyKeys("hibernate.physical_naming_strategy");
        assertThat(settings.database().password()).contains(new Secret("p"));
        assertThat(reader.read(SettingsSource.of(project).withEnvironment("staging"))
                        .database())
                .isEqualTo(new DatabaseSettings(
                        "jdbc:postgresql://db.staging.example.com/app",
                        Optional.of("app"),
                        Optional.of(new Secret("staging")),
                        Optional.of("app_owner"),
                        Optional.of(new Secret("set lock_timeout = '5s'")),
                        Optional.of(Duration.ofMinutes(2))));
    }

    @Test
    void it_shows_every_setting() throws IOException {
        List<String> shown = KeyLines.of(uncommented()).lines().keySet().stream()
                .filter(key -> !key.equals("env") && !key.startsWith("env."))
                .map(key -> key.startsWith("hibernate.") ? "hibernate" : key)
                .toList();

        assertThat(shown).containsAll(Keys.ALL.stream().map(Key::name).toList());
    }

    @Test
    void examples_of_tenants_are_valid() throws IOException {
        Files.writeString(project.resolve("autogen.toml"), uncommented("multitenant"));

        assertThat(reader.read(SettingsSource.of(project)).tenants().choice())
                .isEqualTo(TenantChoice.listed(List.of("tenant_a", "tenant_b")));
        Settings production = reader.read(SettingsSource.of(project).withEnvironment("production"));
        assertThat(production.tenants().choice().query())
                .hasValueSatisfying(query -> assertThat(query).startsWith("select schema_name from"));
        assertThat(production.tenants().create()).isFalse();
        assertThat(production.ofTenant("acme").ownership().schemas()).containsExactly("acme");
    }

    private static String uncommented() throws IOException {
        return uncommented("generic");
    }

    /** A key follows its comment sign at once, prose after a space. */
    private static String uncommented(String name) throws IOException {
        return template(name)
                .lines()
                .map(line -> line.replaceFirst("^#(?! )", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String template(String name) throws IOException {
        try (InputStream stream = TemplateTest.class.getResourceAsStream("/templates/" + name + "/autogen.toml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
