package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.autogen.schema.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a settings file, an environment and options give together. */
class SettingsReaderTest {

    @TempDir
    private Path project;

    private final SettingsReader reader =
            new SettingsReader(Map.of("DB_PASSWORD", "s3cret", "EMPTY", "", "HOST", "db.example.com"));

    @Test
    void a_directory_without_a_file_has_the_defaults() {
        Settings settings = reader.read(SettingsSource.of(project));

        assertThat(settings.project()).isEqualTo(project.toAbsolutePath());
        assertThat(settings.database().url()).isEqualTo("embedded:16");
        assertThat(settings.database().password()).isEmpty();
        assertThat(settings.ownership().schemas()).containsExactly("public");
        assertThat(settings.entities().mappings().entities()).isEmpty();
        assertThat(settings.entities().classpath()).isEmpty();
        assertThat(settings.revisions().versions()).containsExactly(project.resolve("src/main/java/migrations"));
        assertThat(settings.run().transaction()).isEqualTo(TransactionScope.REVISION);
        assertThat(settings.comparison().canonicalisation()).isEqualTo(Canonicalisation.AUTO);
        assertThat(settings)
                .usingRecursiveComparison()
                .ignoringFields("build.environment")
                .isEqualTo(Settings.defaults(project));
    }

    @Test
    void every_setting_can_be_written_in_a_file() {
        Settings settings = read(
                """
                url = "jdbc:postgresql://${HOST}/shop"
                user = "shop"
                password = "${DB_PASSWORD}"
                role = "shop_owner"
                init_sql = "set lock_timeout = '5s'"
                wait_for_db = "2m"
                schemas = ["public", "stock"]
                entities = ["sample"]
                persistence_unit = "shop"
                mapping_files = ["META-INF/shop.xml"]
                hibernate_cfg = "shop.cfg.xml"
                metadata = "sample.Model"
                classpath = ["target/classes", "target/lib/*"]
                compile = "never"
                framework = "spring-boot"
                profiles = ["staging"]
                source_roots = ["src/main/java"]
                versions = ["db/versions", "lib", "./lib"]
                recursive_versions = true
                environment_class = "com.example.Env"
                timezone = "Europe/Berlin"
                truncate_slug_length = 20
                post_write_hooks = ["indent --all", "sign"]
                package = "db.versions"
                file_template = "V{year}_{id}"
                rewriters = ["skip-views", {name = "column-order", first = ["id", "version"], last = "notes"}]
                own = true
                include = ["old_*"]
                exclude = ["stock.tmp_*"]
                tools = ["flyway"]
                version_schema = "admin"
                transaction = "run"
                lock = "advisory"
                protected = true
                wait_for_run = "90s"
                lock_timeout = "3s"
                statement_timeout = "10m"
                lock_retries = 0
                search_path = ["extensions"]
                canonicalise = "scratch"
                strict = true

                [callbacks]
                before_run = "db/before.sql"
                before_revision = ["a.B", "c.D"]
                after_revision = "e.sql"
                after_run = "f.sql"

                [arguments]
                region = "eu"

                [compare]
                key_order = true
                enum_order = true
                keep = [{attribute = "default"}]

                [[compare.ignore]]
                kind = "index"
                name = ["legacy_*.*", "stock.old"]

                [[compare.ignore]]
                attribute = ["comment"]

                [hibernate]
                physical_naming_strategy = "com.example.Naming"
                hbm2ddl.charset_name = "UTF-8"
                "jakarta.persistence.validation.mode" = "none"
                "org.hibernate.envers.store_data_at_delete" = true
                default_batch_fetch_size = 16
                """);

        assertThat(settings.database())
                .isEqualTo(new DatabaseSettings(
                        "jdbc:postgresql://db.example.com/shop",
                        Optional.of("shop"),
                        Optional.of(new Secret("s3cret")),
                        Optional.of("shop_owner"),
                        Optional.of(new Secret("set lock_timeout = '5s'")),
                        Optional.of(Duration.ofMinutes(2))));
        assertThat(settings.entities())
                .isEqualTo(EntitySettings.of(
                        new MappingSettings(
                                List.of("sample"),
                                List.of("shop"),
                                List.of("META-INF/shop.xml"),
                                Optional.of("shop.cfg.xml"),
                                Optional.of("sample.Model")),
                        List.of("target/classes", "target/lib/*"),
                        Map.of(
                                "hibernate.physical_naming_strategy", "com.example.Naming",
                                "hibernate.hbm2ddl.charset_name", "UTF-8",
                                "jakarta.persistence.validation.mode", "none",
                                "org.hibernate.envers.store_data_at_delete", "true",
                                "hibernate.default_batch_fetch_size", "16")));
        assertThat(settings.ownership())
                .isEqualTo(new OwnershipSettings(
                        List.of("public", "stock"), true, List.of("old_*"), List.of("stock.tmp_*"), List.of("flyway")));
        assertThat(settings.revisions())
                .isEqualTo(new RevisionSettings(
                        List.of(project.resolve("db/versions"), project.resolve("lib")),
                        true,
                        "db.versions",
                        "V{year}_{id}",
                        ZoneId.of("Europe/Berlin"),
                        20,
                        List.of("indent --all", "sign"),
                        Map.of("region", "eu")));
        assertThat(settings.comparison())
                .isEqualTo(new ComparisonSettings(
                        List.of(
                                new RewriterSetting("skip-views", Map.of()),
                                new RewriterSetting(
                                        "column-order",
                                        Map.of("first", List.of("id", "version"), "last", List.of("notes")))),
                        List.of(
                                new RuleSetting(List.of("index"), List.of("legacy_*.*", "stock.old"), List.of()),
                                new RuleSetting(List.of(), List.of(), List.of("comment"))),
                        List.of(new RuleSetting(List.of(), List.of(), List.of("default"))),
                        true,
                        true,
                        true,
                        Canonicalisation.SCRATCH));
        assertThat(settings.build())
                .isEqualTo(new BuildSettings(
                        Compilation.NEVER,
                        FrameworkChoice.SPRING_BOOT,
                        List.of("staging"),
                        List.of("src/main/java"),
                        Optional.of("com.example.Env"),
                        settings.build().environment()));
        assertThat(settings.run())
                .isEqualTo(new RunSettings(
                        Optional.of("admin"),
                        TransactionScope.RUN,
                        LockKind.ADVISORY,
                        true,
                        Optional.of(Duration.ofSeconds(90)),
                        Optional.of(Duration.ofSeconds(3)),
                        Optional.of(Duration.ofMinutes(10)),
                        0,
                        new CallbackSettings(
                                List.of("db/before.sql"), List.of("a.B", "c.D"), List.of("e.sql"), List.of("f.sql")),
                        List.of("extensions")));
    }

    @Test
    void everything_that_a_file_says_options_can_say() {
        Overrides overrides = Overrides.none()
                .with("url", "jdbc:postgresql:shop")
                .with("user", "me")
                .with("password", "p")
                .with("schemas", "public,stock")
                .with("entities", "a.b")
                .with("entities", "c.D")
                .with("classpath", "[\"with,comma\", \"lib/*\"]")
                .with("persistence_unit", "shop,stock")
                .with("mapping_files", "a.xml,b.hbm.xml")
                .with("hibernate_cfg", "shop.cfg.xml")
                .with("metadata", "sample.Model")
                .with("compile", "never")
                .with("framework", "none")
                .with("profiles", "staging,local")
                .with("source_roots", "src/main/java,src/gen/java")
                .with("versions", "v")
                .with("package", "p")
                .with("file_template", "{id}")
                .with("recursive_versions", "true")
                .with("timezone", "Asia/Tokyo")
                .with("truncate_slug_length", "7")
                .with("post_write_hooks", "indent --all")
                .with("hibernate", "hibernate.id.db_structure_naming_strategy=legacy")
                .with("hibernate", "format=a=b")
                .with("rewriters", "skip-views, suppress-drop-table")
                .with("rewriters", "[{name = \"column-order\", first = [\"id\"]}]")
                .with("own", "false")
                .with("own", "true")
                .with("include", "i*")
                .with("exclude", "e*")
                .with("version_schema", "admin")
                .with("tenants", "[]")
                .with("create_tenants", "true")
                .with("transaction", "run")
                .with("lock", "advisory")
                .with("protected", "true")
                .with("environment_class", "a.Env")
                .with("wait_for_run", "250ms")
                .with("lock_timeout", "3s")
                .with("statement_timeout", "1h")
                .with("lock_retries", "2")
                .with("arguments", "region=us")
                .with("callbacks.before_run", "a.sql,b.C")
                .with("callbacks.before_revision", "c.sql")
                .with("callbacks.after_revision", "d.sql")
                .with("callbacks.after_run", "e.sql")
                .with("search_path", "extensions")
                .with("role", "r")
                .with("init_sql", "select 1, 2")
                .with("wait_for_db", "10s")
                .with("tools", "flyway,quartz")
                .with("compare.ignore", "[{kind = \"index\", name = [\"a.*\", \"b.*\"]}]")
                .with("compare.keep", "[{attribute = \"comment\"}]")
                .with("compare.key_order", "true")
                .with("compare.enum_order", "true")
                .with("canonicalise", "scratch")
                .with("strict", "true");

        Settings settings = reader.read(SettingsSource.of(project).withOverrides(overrides));

        assertThat(overrides.entries().stream().map(Overrides.Entry::key).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Keys.ALL.stream().map(Key::name).toList());
        assertThat(settings.ownership().schemas()).containsExactly("public", "stock");
        assertThat(settings.ownership().own()).isTrue();
        assertThat(settings.entities().mappings())
                .isEqualTo(new MappingSettings(
                        List.of("a.b", "c.D"),
                        List.of("shop", "stock"),
                        List.of("a.xml", "b.hbm.xml"),
                        Optional.of("shop.cfg.xml"),
                        Optional.of("sample.Model")));
        assertThat(settings.entities().classpath()).containsExactly("with,comma", "lib/*");
        assertThat(settings.entities().hibernate())
                .containsExactly(
                        Map.entry("hibernate.format", "a=b"),
                        Map.entry("hibernate.id.db_structure_naming_strategy", "legacy"));
        assertThat(settings.comparison().rewriters())
                .containsExactly(
                        new RewriterSetting("skip-views", Map.of()),
                        new RewriterSetting("suppress-drop-table", Map.of()),
                        new RewriterSetting("column-order", Map.of("first", List.of("id"))));
        assertThat(settings.run().transaction()).isEqualTo(TransactionScope.RUN);
        assertThat(settings.run().patience()).contains(Duration.ofMillis(250));
        assertThat(settings.run().lockTimeout()).contains(Duration.ofSeconds(3));
        assertThat(settings.run().statementTimeout()).contains(Duration.ofHours(1));
        assertThat(settings.run().lockRetries()).isEqualTo(2);
        assertThat(settings.run().callbacks().beforeRun()).containsExactly("a.sql", "b.C");
        assertThat(settings.revisions().arguments()).containsExactly(Map.entry("region", "us"));
    }

    @Test
    void an_environment_lies_over_the_top_level_and_options_over_both() throws IOException {
        write(
                """
                url = "embedded:16"
                user = "top"
                schemas = ["public"]
                [hibernate]
                a = "top"
                b = "top"
                [env.staging]
                url = "jdbc:postgresql://staging/shop"
                user = "staging"
                [env.staging.hibernate]
                "hibernate.b" = "staging"
                [env.staging.compare]
                enum_order = true
                """);
        SettingsSource source = SettingsSource.of(project)
                .withEnvironment("staging")
                .withOverrides(Overrides.none().with("user", "option"));

        Settings settings = reader.read(source);

        assertThat(settings.database().url()).isEqualTo("jdbc:postgresql://staging/shop");
        assertThat(settings.database().user()).contains("option");
        assertThat(settings.ownership().schemas()).containsExactly("public");
        assertThat(settings.comparison().enumOrder()).isTrue();
        assertThat(settings.entities().hibernate())
                .containsOnly(Map.entry("hibernate.a", "top"), Map.entry("hibernate.b", "staging"));
        assertThat(reader.read(SettingsSource.of(project)).database().user()).contains("top");
    }

    @Test
    void an_unknown_environment_is_reported_with_the_known_ones() throws IOException {
        write("[env.staging]\n[env.production]\n");

        assertThatExceptionOfType(UnknownEnvironmentException.class)
                .isThrownBy(() -> reader.read(SettingsSource.of(project).withEnvironment("stagin")))
                .withMessageEndingWith(
                        "autogen.toml describes no environment stagin (it describes production, staging);"
                                + " add a table [env.stagin], or did you mean staging?")
                .returns(AutogenException.Kind.USAGE, AutogenException::kind);
    }

    @Test
    void an_environment_needs_a_file() {
        assertThatExceptionOfType(UnknownEnvironmentException.class)
                .isThrownBy(() -> reader.read(SettingsSource.of(project).withEnvironment("ci")))
                .withMessage("There is no settings file, so no environment ci; write an autogen.toml with a table"
                        + " [env.ci], or leave --name out.");
    }

    @Test
    void an_unknown_key_is_reported_with_its_line_and_the_nearest_known_one() {
        assertThat(messageFor("# first line\nurl = \"embedded:16\"\nshcemas = [\"public\"]\n"))
                .endsWith("autogen.toml:3: there is no setting shcemas; did you mean schemas?");
        assertThat(messageFor("[compare]\nenum_orders = true\n"))
                .endsWith("autogen.toml:2: there is no setting compare.enum_orders; did you mean compare.enum_order?");
        assertThat(messageFor("url = \"x\"\n[env.ci]\n\nulr = \"y\"\n"))
                .endsWith("autogen.toml:4: there is no setting ulr; did you mean url?");
        assertThat(messageFor("something_else = 1\n")).endsWith("autogen.toml:1: there is no setting something_else.");
    }

    @Test
    void a_table_at_the_top_is_told_how_environments_are_written() {
        assertThat(messageFor("[staging]\nurl = \"x\"\n"))
                .endsWith("autogen.toml:1: there is no setting staging. An environment is a table [env.staging].");
    }

    @Test
    void a_setting_of_hibernates_among_the_others_points_to_its_option() {
        assertThatExceptionOfType(UnknownSettingException.class)
                .isThrownBy(() -> reader.read(SettingsSource.of(project)
                        .withOverrides(Overrides.none().with("hibernate.default_batch_fetch_size", "16"))))
                .withMessage("the options: there is no setting hibernate.default_batch_fetch_size."
                        + " A setting of Hibernate's is given as -D hibernate.default_batch_fetch_size=…");
    }

    @Test
    void a_package_has_to_be_one_of_javas() {
        assertThat(read("package = \"\"\n").revisions().packageName()).isEmpty();
        assertThat(messageFor("package = \"a-b\"\n"))
                .endsWith("autogen.toml:1: package must be the name of a Java package, such as \"db.migrations\","
                        + " not \"a-b\".");
        for (String name : List.of("a-b", "a..b", "a.class", "1a", "a b", "a;b")) {
            assertThatExceptionOfType(InvalidSettingException.class)
                    .isThrownBy(() -> reader.read(SettingsSource.of(project)
                            .withOverrides(Overrides.none().with("package", name))))
                    .withMessage("the options: package must be the name of a Java package, such as db.migrations.");
        }
    }

    @Test
    void an_unknown_option_is_reported_with_the_nearest_known_one() {
        SettingsSource source =
                SettingsSource.of(project).withOverrides(Overrides.none().with("entites", "a"));

        assertThatExceptionOfType(UnknownSettingException.class)
                .isThrownBy(() -> reader.read(source))
                .withMessage("the options: there is no setting entites; did you mean entities?")
                .returns(Optional.of("entities"), UnknownSettingException::suggestion);
    }

    @Test
    void a_value_of_the_wrong_type_is_reported_without_the_value() {
        assertThat(messageFor("schemas = \"public\"\n"))
                .endsWith("autogen.toml:1: schemas must be a list of texts, such as [\"public\", \"stock\"], not a"
                        + " text.");
        assertThat(messageFor("\npassword = 12345\n"))
                .endsWith("autogen.toml:2: password must be a text, not a number.")
                .doesNotContain("12345");
        assertThat(messageFor("own = \"yes\"\n")).endsWith("autogen.toml:1: own must be true or false, not \"yes\".");
        assertThat(messageFor("transaction = \"revisions\"\n"))
                .endsWith(
                        "autogen.toml:1: transaction must be \"revision\" or \"run\" or \"two-phase\", not \"revisions\".");
        assertThat(messageFor("lock_timeout = \"soon\"\n"))
                .endsWith("autogen.toml:1: lock_timeout must be a time such as \"30s\" or \"5m\", not \"soon\".");
        assertThat(messageFor("compare = true\n"))
                .endsWith("autogen.toml:1: compare must be a table, not true or false.");
        assertThat(messageFor("env = 1\n")).endsWith("autogen.toml:1: env must be a table, not a number.");
        assertThat(messageFor("[hibernate]\nx = [1]\n"))
                .endsWith("autogen.toml:1: hibernate must be a table of texts, numbers, and true or false.");
        assertThat(messageFor("rewriters = [{first = \"id\"}]\n")).contains("rewriters must be a list of names, or");
        assertThat(messageFor("schemas = []\n"))
                .contains("schemas must be a list of texts")
                .contains("not an empty one");
    }

    @Test
    void an_option_of_the_wrong_type_is_reported() {
        assertThat(optionMessage("strict", "maybe")).isEqualTo("the options: strict must be true or false.");
        assertThat(optionMessage("hibernate", "show_sql"))
                .startsWith("the options: hibernate must be name=value, such as hibernate.");
        assertThat(optionMessage("schemas", "[1]"))
                .isEqualTo("the options: schemas must be texts separated by commas, such as public,stock.");
    }

    @Test
    void a_file_that_is_not_toml_is_reported_with_line_and_column_and_without_its_text() {
        assertThat(messageFor("url = \"x\"\npassword = hunter2\n"))
                .contains("autogen.toml:2:")
                .contains("this is not TOML")
                .doesNotContain("hunter2");
        assertThat(messageFor("url = \"a\"\nurl = \"b\"\n")).endsWith("this is not TOML: Duplicate key.");
    }

    @Test
    void an_unset_variable_is_reported_with_its_key() {
        assertThat(messageFor("user = \"me\"\npassword = \"${NOT_SET}\"\n"))
                .endsWith(
                        "autogen.toml:2: password needs the environment variable NOT_SET, which is not set; set it, or"
                                + " write it into .env, or give a default as in ${NOT_SET:-default}.");
    }

    @Test
    void a_variable_may_have_a_default() {
        Settings settings = read(
                """
                url = "jdbc:postgresql://${HOST:-localhost}:${PORT:-5432}/${EMPTY:-app}?x=$${y}&z=${EMPTY}$HOME"
                own = "${OWN:-true}"
                """);

        assertThat(settings.database().url()).isEqualTo("jdbc:postgresql://db.example.com:5432/app?x=${y}&z=$HOME");
        assertThat(settings.ownership().own()).isTrue();
    }

    @Test
    void a_hidden_value_needs_no_variable() throws IOException {
        write("password = \"${NOT_SET}\"\n[env.prod]\nuser = \"${NOT_SET_EITHER}\"\n");
        SettingsSource source =
                SettingsSource.of(project).withOverrides(Overrides.none().with("password", "given"));

        assertThat(reader.read(source).database().password()).contains(new Secret("given"));
    }

    @Test
    void a_named_file_must_be_there_and_its_paths_start_from_the_project() throws IOException {
        Path other = Files.writeString(project.resolve("other.toml"), "versions = \"v\"\n");
        Path directory = Files.createDirectory(project.resolve("module"));

        assertThat(reader.read(SettingsSource.of(directory).withFile(other))
                        .revisions()
                        .versions())
                .containsExactly(directory.resolve("v"));
        assertThatExceptionOfType(UnreadableSettingsException.class)
                .isThrownBy(() -> reader.read(SettingsSource.of(project).withFile(Path.of("none.toml"))))
                .withMessage(
                        "There is no settings file none.toml; correct --config, or run `autogen init` to write one.");
    }

    @Test
    void a_project_must_be_a_directory() {
        assertThatExceptionOfType(UnreadableSettingsException.class)
                .isThrownBy(() -> reader.read(SettingsSource.of(project.resolve("none"))))
                .withMessageContaining("name the project with --project");
    }

    @Test
    void passwords_are_never_printed() {
        Settings settings = read(
                """
                url = "jdbc:postgresql://u:hunter@1@h/db?password=hunter2&sslpassword=hunter3&ssl=true"
                password = "hunter4"
                """);

        assertThat(settings.toString()).contains("ssl=true").doesNotContain("hunter");
        assertThat(settings.database().printableUrl())
                .isEqualTo("jdbc:postgresql://u:***@h/db?password=***&sslpassword=***&ssl=true");
        assertThat(Overrides.none().with("password", "hunter5").toString()).doesNotContain("hunter");
    }

    private Settings read(String toml) {
        try {
            write(toml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return reader.read(SettingsSource.of(project));
    }

    private void write(String toml) throws IOException {
        Files.writeString(project.resolve(SettingsReader.FILE_NAME), toml);
    }

    private String messageFor(String toml) {
        return catchThrowableOfType(AutogenException.class, () -> read(toml)).getMessage();
    }

    private String optionMessage(String key, String text) {
        SettingsSource source =
                SettingsSource.of(project).withOverrides(Overrides.none().with(key, text));
        return catchThrowableOfType(AutogenException.class, () -> reader.read(source))
                .getMessage();
    }
}
