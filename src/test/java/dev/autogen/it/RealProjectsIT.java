package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.autogen.testing.FreshDatabase;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The projects of {@code src/it}, each a project as its developer has it, without a word about autogen. */
class RealProjectsIT {

    private static final String GRADLEW =
            """
            #!/bin/sh
            set -eu
            for argument in "$@"; do
                case $argument in
                    -Dautogen.answer=*) answer=${argument#*=} ;;
                    -Dautogen.project=*) project=${argument#*=} ;;
                esac
            done
            mkdir -p "$project/build/classes" "$project/build/resources"
            '%1$s' -nowarn -cp '%2$s' -d "$project/build/classes" "$project"/src/main/java/shop/*.java
            cp "$project"/src/main/resources/* "$project/build/resources"
            printf 'entry\\t%%s\\n' "$project/build/classes" "$project/build/resources" '%2$s' > "$answer"
            printf 'source\\t%%s\\t%%s\\n' "$project/src/main/java" "$project/build/classes" >> "$answer"
            printf 'resource\\t%%s\\t%%s\\n' "$project/src/main/resources" "$project/build/resources" >> "$answer"
            """;

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    @Test
    void a_project_of_maven_is_compiled_and_read_without_an_option() {
        RealProject project = RealProject.copy("maven", directory);
        Launcher autogen = project.autogen();
        try {
            Outcome first = autogen.run("check").exits(1);
            assertThat(first.err()).contains("Asking Maven for the class path of " + project.directory());
            assertThat(first.out())
                    .contains("missing sequence item_seq: shop.Item#id", "missing table item: shop.Item");

            Outcome second = autogen.run("check").exits(1);
            assertThat(second.err()).doesNotContain("Maven");
            assertThat(second.out()).isEqualTo(first.out());
        } finally {
            autogen.run("db", "stop");
        }
    }

    @Test
    void a_change_is_compiled_and_what_does_not_compile_is_told_with_its_line() throws Exception {
        RealProject project = RealProject.copy("maven", directory);
        Launcher autogen = project.autogen().with("--url", OracleLoop.credentials(database.database()));
        autogen.run("check").exits(1);

        Path item = project.directory().resolve("src/main/java/shop/Item.java");
        SourceFiles.edit(
                item,
                "String unitPrice;",
                "String unitPrice;\n    @jakarta.persistence.Column(nullable = false) String label");
        Files.setLastModifiedTime(item, FileTime.from(Instant.now().plusSeconds(2)));
        Outcome broken = autogen.run("check").exits(2);
        assertThat(broken.err())
                .contains(
                        "Compiling with Maven, because " + item + " changed",
                        "cannot compile",
                        item + ":14: ';' expected");

        SourceFiles.edit(item, "String label", "String label;");
        Outcome mended = autogen.run("revision", "--dry-run", "-m", "labels").succeeds();
        assertThat(mended.out()).contains("label");

        SourceFiles.edit(project.directory().resolve("pom.xml"), "production", "elsewhere");
        assertThat(autogen.run("check").exits(1).err()).contains("Asking Maven");
        assertThat(project.directory().resolve("target/elsewhere/shop/Item.class"))
                .exists();
    }

    @Test
    void a_module_is_built_with_the_modules_that_it_needs_and_sees_their_changes() throws Exception {
        RealProject project = RealProject.copy("maven-modules", directory);
        Path module = project.directory().resolve("app");
        Launcher autogen = project.autogenIn(module).with("--url", OracleLoop.credentials(database.database()));
        assertThat(autogen.run("check").exits(1).out())
                .contains("missing table customer: shop.core.Customer", "missing table purchase: shop.app.Purchase");

        Path customer = project.directory().resolve("core/src/main/java/shop/core/Customer.java");
        SourceFiles.edit(customer, "@Entity", "@Entity(name = \"Client\")");
        Files.setLastModifiedTime(customer, FileTime.from(Instant.now().plusSeconds(2)));
        Outcome changed = autogen.run("check").exits(1);
        assertThat(changed.err()).contains("Compiling with Maven, because " + customer + " changed");
        assertThat(changed.out()).contains("missing table client");

        SourceFiles.edit(customer, "@Entity", "@Broken @Entity");
        Files.delete(module.resolve(".autogen/build/layout.txt"));
        Outcome asTheyAre = autogen.run("check", "--set", "compile=never").exits(1);
        assertThat(asTheyAre.err()).contains("Asking Maven");
        assertThat(asTheyAre.out()).isEqualTo(changed.out());

        assertThat(project.autogen().run("check").exits(2).err())
                .contains("only joins the modules app, core", "-p app");
    }

    @ParameterizedTest
    @CsvSource({
        "spring-boot-3.5, Spring Boot 3.5.8, CamelCaseToUnderscoresNamingStrategy, price_groupv2",
        "spring-boot-4, Spring Boot 4.0.0, PhysicalNamingStrategySnakeCaseImpl, price_group_v2"
    })
    void nothing_differs_from_the_tables_that_spring_boot_itself_makes(
            String name, String version, String naming, String table) throws Exception {
        RealProject project = RealProject.copy(name, directory);
        Launcher autogen = loggedIn(project);
        Outcome before = autogen.run("check").exits(1);
        assertThat(before.err())
                .contains(version + ": spring.jpa.properties, naming strategies " + naming
                        + " and SpringImplicitNamingStrategy, entities in shop, url from application.yml");
        assertThat(before.out()).contains("missing table " + table).contains("missing table shop_item_price_groups");

        project.start("shop.Shop", login(), "--spring.jpa.hibernate.ddl-auto=create");
        assertThat(autogen.run("check").succeeds().out()).startsWith("No differences");

        assertThat(autogen.run("check", "--profile", "standard-names").exits(1).out())
                .contains("missing table pricegroupv2");
    }

    @Test
    void the_properties_of_quarkus_count_and_a_unit_of_another_data_source_is_left_out() {
        Launcher autogen = loggedIn(RealProject.copy("quarkus", directory));
        Outcome check = autogen.run("check").exits(1);
        assertThat(check.err())
                .contains(
                        "Quarkus 3.27.3: profile dev, naming strategy ",
                        "entities in shop, url from application.properties")
                .contains("the persistence unit archive is on the data source archive");
        assertThat(check.out()).contains("missing table stock_item").doesNotContain("item_number");

        Outcome revision = autogen.run("revision", "--dry-run", "-m", "create").succeeds();
        assertThat(revision.out())
                .contains("(\"last_seen_at\", \"timestamp(6) without time zone\")")
                .contains("(\"item_key\", \"character varying(36)\"");

        assertThat(autogen.run("check", "--profile", "prod").exits(7).err()).contains("db.example.com");
    }

    /** With Gradle itself, which is not on Maven Central; where it is installed, this shows that the init script works. */
    @Test
    void a_project_of_gradle_is_compiled_and_read_by_the_gradle_that_is_installed() {
        RealProject project = RealProject.copy("gradle", directory);
        Launcher autogen = withGradle(project.autogen());
        Outcome first = autogen.run("revision", "--dry-run", "-m", "create").succeeds();
        assertThat(first.err()).contains("Asking Gradle for the class path of " + project.directory());
        assertThat(first.out()).contains("\"unit_price\"");
        assertThat(autogen.run("check").exits(1).err()).doesNotContain("Gradle");
    }

    /** With Gradle itself as well. */
    @Test
    void a_build_of_gradle_that_only_joins_projects_names_them() throws Exception {
        Path root = SourceFiles.directory(directory.resolve("all of it"));
        RealProject project = RealProject.copy("gradle", root);
        Files.delete(project.directory().resolve("settings.gradle"));
        SourceFiles.write(root.resolve("settings.gradle"), "include 'gradle'\n");

        assertThat(withGradle(project.autogenIn(root)).run("check").exits(2).err())
                .contains("only joins the modules gradle", "-p gradle");
        assertThat(withGradle(project.autogen()).run("check").exits(1).out()).contains("missing table item");
    }

    private Launcher withGradle(Launcher autogen) {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "gradle"))),
                "no Gradle is installed, and none can be had from Maven Central");
        return autogen.with("--url", OracleLoop.credentials(database.database()))
                .withVariable(
                        "GRADLE_OPTS",
                        "-Dorg.gradle.daemon=false -Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
    }

    /**
     * With a stand-in for {@code gradlew} that compiles and answers as the init script would have Gradle do. It shows what is
     * made of the answer, that the wrapper comes before an installed Gradle, and what a failure looks like; whether the init
     * script gives that answer is for the test above.
     */
    @Test
    void the_answer_of_a_wrapper_is_kept_and_its_failure_is_told() throws Exception {
        RealProject project = RealProject.copy("gradle", directory);
        Path wrapper = SourceFiles.write(
                project.directory().resolve("gradlew"),
                GRADLEW.formatted(
                        Path.of(System.getProperty("java.home"), "bin", "javac"),
                        Build.bundledHibernate().jar("jakarta.persistence-api")));
        assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        Launcher autogen = project.autogen().with("--url", OracleLoop.credentials(database.database()));

        Outcome first = autogen.run("revision", "--dry-run", "-m", "create").succeeds();
        assertThat(first.out()).contains("\"unit_price\"");
        assertThat(autogen.run("check").exits(1).err()).doesNotContain("Gradle");

        Path item = project.directory().resolve("src/main/java/shop/Item.java");
        SourceFiles.edit(item, "String unitPrice;", "String unitPrice");
        Files.setLastModifiedTime(item, FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(autogen.run("check").exits(2).err())
                .contains("Compiling with Gradle, because " + item + " changed", item + ":11: ';' expected");

        SourceFiles.write(wrapper, "#!/bin/sh\necho '* What went wrong:'\necho 'no such plugin'\nexit 1\n");
        SourceFiles.edit(project.directory().resolve("build.gradle"), "java-library", "java");
        assertThat(autogen.run("check").exits(2).err()).contains("Gradle fails in", "no such plugin", "--classpath");
    }

    private Launcher loggedIn(RealProject project) {
        Launcher autogen = project.autogen();
        for (Map.Entry<String, String> variable : login().entrySet()) {
            autogen = autogen.withVariable(variable.getKey(), variable.getValue());
        }
        return autogen;
    }

    private Map<String, String> login() {
        return Map.of(
                "SHOP_DATABASE", database.database().url(),
                "SHOP_USER", database.database().user(),
                "SHOP_PASSWORD", database.database().password());
    }
}
