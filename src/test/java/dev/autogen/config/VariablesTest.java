package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.autogen.schema.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings from environment variables and from a project's {@code .env}. */
class VariablesTest {

    @TempDir
    Path project;

    @Test
    void each_setting_has_a_variable() {
        Settings settings = read(Map.of(
                "AUTOGEN_URL", "jdbc:postgresql:app",
                "AUTOGEN_PERSISTENCE_UNIT", "shop",
                "AUTOGEN_SCHEMAS", "public,stock",
                "AUTOGEN_COMPARE_KEY_ORDER", "true",
                "AUTOGEN_WAIT_FOR_DB", "2m",
                "AUTOGEN_HIBERNATE", "hibernate.default_schema=stock\nphysical_naming_strategy=com.example.Naming\n",
                "AUTOGEN_REWRITERS", "skip-views"));

        assertThat(settings.database().url()).isEqualTo("jdbc:postgresql:app");
        assertThat(settings.database().patience()).contains(Duration.ofMinutes(2));
        assertThat(settings.entities().mappings().persistenceUnits()).containsExactly("shop");
        assertThat(settings.entities().hibernate())
                .containsOnly(
                        Map.entry("hibernate.default_schema", "stock"),
                        Map.entry("hibernate.physical_naming_strategy", "com.example.Naming"));
        assertThat(settings.ownership().schemas()).containsExactly("public", "stock");
        assertThat(settings.comparison().keyOrder()).isTrue();
        assertThat(settings.comparison().rewriters()).hasSize(1);
        assertThat(settings.given()).contains("url", "persistence_unit").doesNotContain("user");
    }

    @Test
    void a_frameworks_files_may_refer_to_the_same_variables_and_none_is_printed() throws IOException {
        Files.writeString(project.resolve(".env"), "SHOP_HOST=file\nSHOP_PASSWORD=s3cret\n");
        Settings settings = read(Map.of("SHOP_HOST", "environment"));

        assertThat(settings.build().environment().variables())
                .isEqualTo(Map.of("SHOP_HOST", "environment", "SHOP_PASSWORD", "s3cret"));
        assertThat(settings.toString()).contains("SHOP_PASSWORD").doesNotContain("s3cret");
    }

    @Test
    void variables_lie_between_options_and_the_file() throws IOException {
        toml("user = \"file\"\nrole = \"file\"\nschemas = [\"file\"]\n[env.ci]\nuser = \"ci\"\n");
        Map<String, String> environment = Map.of("AUTOGEN_USER", "variable", "AUTOGEN_ROLE", "variable");

        Settings settings = new SettingsReader(environment)
                .read(SettingsSource.of(project)
                        .withEnvironment("ci")
                        .withOverrides(Overrides.none().with("role", "option")));

        assertThat(settings.database().user()).contains("variable");
        assertThat(settings.database().role()).contains("option");
        assertThat(settings.ownership().schemas()).containsExactly("file");
    }

    @Test
    void an_empty_variable_says_nothing() throws IOException {
        toml("user = \"file\"\n");

        assertThat(read(Map.of("AUTOGEN_USER", "")).database().user()).contains("file");
    }

    @Test
    void an_unknown_variable_is_an_error_with_a_suggestion() {
        assertThat(message(Map.of("AUTOGEN_SCHEMA", "public")))
                .isEqualTo("the environment: there is no setting AUTOGEN_SCHEMA; did you mean AUTOGEN_SCHEMAS?");
        assertThat(message(Map.of("AUTOGEN_FLAVOUR", "x")))
                .isEqualTo("the environment: there is no setting AUTOGEN_FLAVOUR. Unset the variable, or rename it.");
        assertThat(read(Map.of("AUTOGEN_OPTS", "-Xmx1g", "MY_AUTOGEN_URL", "x", "autogen_url", "x")))
                .usingRecursiveComparison()
                .ignoringFields("build.environment")
                .isEqualTo(Settings.defaults(project));
    }

    @Test
    void a_value_that_does_not_fit_is_not_shown() {
        assertThat(message(Map.of("AUTOGEN_OWN", "hunter2")))
                .isEqualTo("the environment: AUTOGEN_OWN must be true or false.");
    }

    @Test
    void the_file_env_gives_what_the_environment_lacks() throws IOException {
        env(
                """
                # the database
                AUTOGEN_URL=jdbc:postgresql://localhost/app # local
                export DB_PASSWORD='p#1 "x"'
                DB_USER = "shop\\"s \\\\ us\\er"  # quoted

                EMPTY=
                """);
        toml("user = \"${DB_USER}\"\npassword = \"${DB_PASSWORD}\"\nrole = \"${EMPTY:-none}\"\n");

        DatabaseSettings database = read(Map.of()).database();
        assertThat(database.url()).isEqualTo("jdbc:postgresql://localhost/app");
        assertThat(database.password()).contains(new Secret("p#1 \"x\""));
        assertThat(database.user()).contains("shop\"s \\ user");
        assertThat(database.role()).contains("none");

        DatabaseSettings real = read(Map.of(
                        "AUTOGEN_URL", "jdbc:postgresql:real", "DB_PASSWORD", "real", "EMPTY", "role"))
                .database();
        assertThat(real.url()).isEqualTo("jdbc:postgresql:real");
        assertThat(real.password()).contains(new Secret("real"));
        assertThat(real.role()).contains("role");
    }

    @Test
    void mistakes_in_the_file_env_are_named_by_line_and_not_shown() throws IOException {
        env("A=1\nAUTOGEN_OWN=hunter2\n");
        assertThat(message(Map.of()))
                .endsWith(".env:2: AUTOGEN_OWN must be true or false.")
                .doesNotContain("hunter2");
        env("A=1\n\nAUTOGEN_PASWORD=hunter2\n");
        assertThat(message(Map.of()))
                .endsWith(".env:3: there is no setting AUTOGEN_PASWORD; did you mean AUTOGEN_PASSWORD?");
        env("A=1\nB=\"hunter2\n");
        assertThat(message(Map.of())).contains(".env:2: this is not NAME=value").doesNotContain("hunter2");
    }

    @Test
    void values_are_never_printed() throws IOException {
        env("AUTOGEN_PASSWORD=hunter2\n");
        assertThat(new Variables(Map.of("A", "hunter3"), DotEnv.of(project)).toString())
                .contains("A", "AUTOGEN_PASSWORD")
                .doesNotContain("hunter");
        assertThat(DotEnv.of(project).toString()).doesNotContain("hunter");
    }

    @Test
    void every_variable_is_unlike_every_other() {
        List<String> names = Keys.ALL.stream().map(VariableLayer::name).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    private Settings read(Map<String, String> environment) {
        return new SettingsReader(environment).read(SettingsSource.of(project));
    }

    private String message(Map<String, String> environment) {
        return catchThrowableOfType(AutogenException.class, () -> read(environment))
                .getMessage();
    }

    private void toml(String text) throws IOException {
        Files.writeString(project.resolve(SettingsReader.FILE_NAME), text);
    }

    private void env(String text) throws IOException {
        Files.writeString(project.resolve(".env"), text);
    }
}
