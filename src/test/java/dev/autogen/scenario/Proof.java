package dev.autogen.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.OpenProject;
import dev.autogen.command.Sides;
import dev.autogen.config.Overrides;
import dev.autogen.config.Settings;
import dev.autogen.config.SettingsReader;
import dev.autogen.config.SettingsSource;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropExpression;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.Reversal;
import dev.autogen.render.RenderedRevision;
import dev.autogen.render.RevisionRenderer;
import dev.autogen.render.RevisionSource;
import dev.autogen.report.Style;
import dev.autogen.report.TextReport;
import dev.autogen.report.Verdict;
import dev.autogen.runtime.IrreversibleRevisionException;
import dev.autogen.schema.Schema;
import dev.autogen.script.FileTemplate;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One scenario carried out from the comparison to the way back, where there is one, and forth again. */
final class Proof {
    private static final String ID = "27c6a30d7c24";
    private static final Instant CREATED = Instant.parse("2026-11-21T10:00:00Z");
    private static final String PACKAGE = "migrations";

    private final Scenario scenario;
    private final Settings settings;
    private final Function<OpenProject, Verdict> comparison;
    private final Structure structure;
    private final Optional<Structure> target;
    private Sides sides = Sides.none();

    private Proof(Scenario scenario, Settings settings, Structure structure, EntityModel model) {
        this.scenario = scenario;
        this.settings = settings;
        this.structure = structure;
        this.target = Optional.empty();
        this.comparison = project -> project.check(model);
    }

    private Proof(Scenario scenario, Settings settings, Structure structure, TestDatabase target) {
        this.scenario = scenario;
        this.settings = settings;
        this.structure = structure;
        this.target = Optional.of(new Structure(target));
        this.comparison = project -> project.diff(target);
    }

    /**
     * Proves a scenario on an empty database.
     *
     * @param project an empty directory
     * @return what the scenario shows
     */
    static Witness of(Scenario scenario, ScenarioEntities entities, TestDatabase database, Path project) {
        Settings settings = settings(scenario, entities, database, project);
        scenario.before().ifPresent(database::execute);
        Structure structure = new Structure(database);
        return scenario.target().isPresent()
                ? betweenDatabases(
                        scenario, settings, structure, scenario.target().get())
                : new Proof(scenario, settings, structure, entities.read(scenario, settings)).run();
    }

    private static Witness betweenDatabases(Scenario scenario, Settings settings, Structure structure, String sql) {
        try (TestDatabase target = TestPostgres.createDatabase()) {
            target.execute(sql);
            return new Proof(scenario, settings, structure, target).run();
        }
    }

    private static Settings settings(
            Scenario scenario, ScenarioEntities entities, TestDatabase database, Path project) {
        try {
            Files.createDirectories(project.resolve("target/classes"));
            Files.writeString(project.resolve(SettingsReader.FILE_NAME), scenario.settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Overrides where = Overrides.none()
                .with("url", database.url())
                .with("user", database.user())
                .with("password", database.password())
                .with("classpath", entities.classes().toString())
                .with("package", PACKAGE);
        return new SettingsReader(Map.of()).read(SettingsSource.of(project).withOverrides(where));
    }

    private Witness run() {
        List<String> before = structure.exactly();
        Verdict verdict = check();
        assertThat(structure.changesSince(before)).as("changes by a comparison").isEmpty();
        expected("check.txt").matches(report(verdict));
        if (scenario.changes()) {
            assertThat(verdict.operations()).as("operations").isNotEmpty();
            Schema live = sides.live();
            change(verdict, before);
            return Witness.ofChange(Witness.Kind.CHANGE, verdict, live, sides.live());
        }
        assertThat(verdict.operations()).as("operations").isEmpty();
        return Witness.ofNoChange(sides);
    }

    private void change(Verdict verdict, List<String> before) {
        RenderedRevision revision = revision(verdict);
        expected("Revision.java").matches(revision.text());
        List<Operation> planned =
                verdict.operations().stream().map(PlannedOperation::operation).toList();
        try (OpenProject project = new OpenProject(settings)) {
            project.write(revision);
            expected("upgrade.sql").matches(script(project, planned));
        }
        comesBack(planned);
        upgrade(verdict);
        scenario.upgraded().ifPresent(this::tryOut);
        if (Reversal.of(planned).stream().anyMatch(Irreversible.class::isInstance)) {
            List<String> after = structure.exactly();
            assertThatThrownBy(this::downgrade).isInstanceOf(IrreversibleRevisionException.class);
            assertThat(structure.changesSince(after)).isEmpty();
        } else {
            comeBack(verdict, planned, before);
        }
    }

    private void comeBack(Verdict verdict, List<Operation> planned, List<String> before) {
        downgrade();
        scenario.downgraded().ifPresent(this::tryOut);
        assertThat(structure.arranged(movesColumns(planned)).changesSince(before))
                .as("changes that are left by upgrade and downgrade")
                .isEmpty();
        upgrade(verdict);
    }

    private void comesBack(List<Operation> planned) {
        try (OpenProject project = new OpenProject(settings)) {
            assertThat(project.upgradeOperations()).isEqualTo(AsCalled.of(planned));
            assertThat(project.downgradeOperations()).isEqualTo(AsCalled.of(Reversal.of(planned)));
        }
    }

    private void upgrade(Verdict first) {
        try (OpenProject project = new OpenProject(settings)) {
            project.upgrade();
        }
        Verdict second = check();
        assertThat(second.operations()).as("operations after the upgrade").isEmpty();
        assertThat(second.withheldDifferences()).isEqualTo(first.withheldDifferences());
        assertThat(second.notOurs()).isEqualTo(first.notOurs());
        target.ifPresent(other -> assertThat(structure.arranged(true).changesSince(other.exactly()))
                .as("differences that are left between the databases")
                .isEmpty());
    }

    private void downgrade() {
        try (OpenProject project = new OpenProject(settings)) {
            project.downgrade();
        }
    }

    private void tryOut(String sql) {
        structure.database().execute("begin;" + sql + ";rollback");
    }

    private Verdict check() {
        try (OpenProject project = new OpenProject(settings)) {
            Verdict verdict = comparison.apply(project);
            sides = project.sides();
            return verdict;
        }
    }

    private RenderedRevision revision(Verdict verdict) {
        return new RevisionRenderer(FileTemplate.standard())
                .render(new RevisionSource(
                        PACKAGE,
                        ID,
                        List.of(),
                        scenario.sentence(),
                        CREATED,
                        "0.1.0",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        !verdict.destroyed().isEmpty(),
                        List.of(),
                        verdict.operations()));
    }

    /** A column that is dropped, or generated again, can only come back as the last one. */
    private static boolean movesColumns(List<Operation> operations) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof DropColumn || operation instanceof DropExpression);
    }

    private static String script(OpenProject project, List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> project.statements(operation).stream())
                .map(sql -> sql + ";\n")
                .collect(Collectors.joining());
    }

    private static String report(Verdict verdict) {
        return String.join("\n", new TextReport(Style.PLAIN, false).lines(verdict)) + "\n";
    }

    private ExpectedFile expected(String file) {
        return new ExpectedFile(scenario.folder().resolve(file));
    }
}
