package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.config.Overrides;
import dev.autogen.config.Settings;
import dev.autogen.config.SettingsReader;
import dev.autogen.config.SettingsSource;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.operation.CreateOpaqueUnit;
import dev.autogen.operation.DropOpaqueUnit;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.Reversal;
import dev.autogen.render.RevisionRenderer;
import dev.autogen.render.RevisionSource;
import dev.autogen.schema.Name;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.Schema;
import dev.autogen.script.FileTemplate;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auxiliary object that a revision made comes back as that revision made it. */
class KnownUnitsTest {
    @TempDir
    private Path project;

    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws IOException {
        Files.createDirectories(project.resolve("target/classes"));
        database = TestPostgres.createDatabase();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void one_that_a_revision_made_is_dropped_and_comes_back() {
        revise(rate("drop function rate()", 7));
        try (OpenProject open = new OpenProject(settings())) {
            EntityModel changed = model(rate("drop function if exists rate()", 8));
            List<Operation> plan = operations(open.check(changed).operations());
            assertThat(plan).hasSize(2);
            assertThat(plan.get(0)).isInstanceOfSatisfying(DropOpaqueUnit.class, drop -> assertThat(
                            drop.definition().orElseThrow().drop())
                    .containsExactly("drop function rate()"));
            assertThat(plan.get(1)).isInstanceOf(CreateOpaqueUnit.class);
            open.apply(plan);
            assertThat(database.query("select rate()")).containsExactly("8");
            assertThat(open.check(changed).same()).isTrue();
            open.apply(Reversal.of(plan));
            assertThat(database.query("select rate()")).containsExactly("7");
        }
    }

    private void revise(OpaqueUnit unit) {
        try (OpenProject open = new OpenProject(settings())) {
            open.write(new RevisionRenderer(FileTemplate.standard())
                    .render(new RevisionSource(
                            "migrations",
                            "27c6a30d7c24",
                            List.of(),
                            "make it",
                            Instant.parse("2026-11-21T10:00:00Z"),
                            "0.1.0",
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            false,
                            List.of(),
                            open.check(model(unit)).operations())));
        }
        try (OpenProject open = new OpenProject(settings())) {
            open.upgrade();
        }
    }

    private static OpaqueUnit rate(String drop, int number) {
        String create = "create function rate() returns integer immutable language sql as 'select " + number + "'";
        return new OpaqueUnit(Name.of("rate"), List.of(create), List.of(drop), true, "of number " + number);
    }

    private static EntityModel model(OpaqueUnit unit) {
        return new EntityModel(Schema.of(List.of(unit)), new TreeMap<>(), List.of(), "7.4.1.Final", "here");
    }

    private static List<Operation> operations(List<PlannedOperation> plan) {
        return plan.stream().map(PlannedOperation::operation).toList();
    }

    private Settings settings() {
        Overrides where = Overrides.none()
                .with("url", database.url())
                .with("user", database.user())
                .with("password", database.password())
                .with("classpath", project.resolve("target/classes").toString())
                .with("package", "migrations");
        return new SettingsReader(Map.of()).read(SettingsSource.of(project).withOverrides(where));
    }
}
