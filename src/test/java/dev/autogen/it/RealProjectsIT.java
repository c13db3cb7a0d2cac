package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The projects of {@code src/it}, each a project as its developer has it, without a word about autogen. */
class RealProjectsIT {

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
        Files.setLastModifiedTime(
                item,
                java.nio.file.attribute.FileTime.from(java.time.Instant.now().plusSeconds(2)));
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

    @ParameterizedTest
    @CsvSource({
        "spring-boot-3.5, Spring Boot 3.5.8, CamelCaseToUnderscoresNamingStrategy, price_groupv2",
        "spring-boot-4, Spring Boot 4.0.0, PhysicalNamingStrategySnakeCaseImpl, price_group_v2"
    })
    void nothing_differs_from_the_tables_that_spring_boot_itself_makes(
            String name, String version, String naming, String table) throws Exception {
        RealProject project = RealProject.copy(name, directory);
        Launcher autogen = project.autogen();
        for (Map.Entry<String, String> variable : login().entrySet()) {
            autogen = autogen.withVariable(variable.getKey(), variable.getValue());
        }
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

    private Map<String, String> login() {
        return Map.of(
                "SHOP_DATABASE", database.database().url(),
                "SHOP_USER", database.database().user(),
                "SHOP_PASSWORD", database.database().password());
    }
}
