package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Applications that bring libraries of ours in versions that are not ours. */
class ForeignClassPathIT {

    private static final String ENTITY =
            """
            package app;

            import com.fasterxml.jackson.databind.JsonNode;
            import com.fasterxml.jackson.databind.ObjectMapper;
            import jakarta.persistence.AttributeConverter;
            import jakarta.persistence.Convert;
            import jakarta.persistence.Converter;
            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;

            @Entity
            public class Event {
                @Id long id;

                @Convert(converter = Text.class)
                JsonNode body;

                @Converter
                public static class Text implements AttributeConverter<JsonNode, String> {
                    static {
                        String jackson = com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString();
                        String commandLine = picocli.CommandLine.VERSION;
                        String changes = liquibase.util.LiquibaseUtil.getBuildVersion();
                        if (!jackson.equals("2.17.2") || !commandLine.equals("4.6.2") || !changes.equals("5.0.1")) {
                            throw new IllegalStateException(jackson + " " + commandLine + " " + changes);
                        }
                    }

                    public String convertToDatabaseColumn(JsonNode node) {
                        return node.toString();
                    }

                    public JsonNode convertToEntityAttribute(String text) {
                        try {
                            return new ObjectMapper().readTree(text);
                        } catch (java.io.IOException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                }
            }
            """;

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path project;

    @Test
    void an_application_with_another_jackson_picocli_and_liquibase_is_read_with_its_own() {
        ClassPath foreign = Build.laidOut("foreign");
        SourceFiles.write(project.resolve("src/app/Event.java"), ENTITY);
        SourceFiles.compile(
                project.resolve("src"), foreign.then(Build.bundledHibernate()), project.resolve("target/classes"));
        Launcher autogen = Launcher.in(project)
                .with("--url", OracleLoop.credentials(DATABASE.database()), "--classpath")
                .with(ClassPath.of(project.resolve("target/classes"))
                        .then(foreign)
                        .text());

        Outcome check = autogen.run("check").exits(1);
        assertThat(check.out()).contains("missing table event");
        autogen.run("revision", "-m", "create").succeeds();
        autogen.run("upgrade", "head").succeeds();
        autogen.run("check").succeeds();
        autogen.run("diff", "--json", "entities", "revisions").succeeds();
    }
}
