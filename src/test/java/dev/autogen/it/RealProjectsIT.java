package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

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
}
