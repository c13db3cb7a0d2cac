package dev.autogen.command;

import dev.autogen.config.Settings;
import dev.autogen.database.Database;
import dev.autogen.dialect.DdlStatement;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.operation.Operation;
import dev.autogen.render.RenderedRevision;
import dev.autogen.report.Verdict;
import dev.autogen.runtime.Cancellation;
import dev.autogen.runtime.LoadedStep;
import dev.autogen.testing.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;

/**
 * A project as a command opens it, for tests that look at what lies between its steps.
 *
 * <p>Its entities are read elsewhere, so that Hibernate is loaded once for many of them. What it has read it keeps: after a
 * revision is written, another one has to be opened.
 */
public final class OpenProject implements AutoCloseable {
    private final SeenSides seen = new SeenSides(new PostgresDialect());
    private final Workplace workplace;
    private Sides sides = Sides.none();

    public OpenProject(Settings settings) {
        this.workplace = new Workplace(settings, seen.seeing(), Listener.silent(), new Cancellation());
    }

    /** What {@code check} finds. */
    public Verdict check(EntityModel model) {
        Database live = workplace.databases().live();
        Verdict verdict = workplace
                .comparing()
                .entities(model, live, "the database", workplace.databases(), workplace.ownership());
        sides = seen.entities();
        return verdict;
    }

    /** What {@code diff} finds that leads to another database. */
    public Verdict diff(TestDatabase target) {
        Verdict verdict = workplace
                .comparing()
                .databases(
                        workplace.databases().at(target.url()),
                        "the target",
                        workplace.databases().live(),
                        "the database",
                        workplace.ownership().ofEverything());
        sides = seen.databases();
        return verdict;
    }

    /** What was held against each other when {@link #check} or {@link #diff} was last called. */
    public Sides sides() {
        return sides;
    }

    /** Carries operations out as {@code diff --apply} does. */
    public void apply(List<Operation> operations) {
        workplace.apply(operations, workplace.databases().live());
    }

    public void write(RenderedRevision revision) {
        workplace
                .revisions()
                .write(workplace.settings().revisions().versions().get(0), revision.className(), revision.text());
    }

    /** What the compiled revisions do on the way up. */
    public List<Operation> upgradeOperations() {
        return operations(workplace.revisions().upgradeTo(List.of("head")).steps(new TreeSet<>()));
    }

    /** What the compiled revisions do on the way down. */
    public List<Operation> downgradeOperations() {
        List<String> heads = workplace.revisions().graph().independentHeads();
        return operations(workplace.revisions().downgradeTo("base").steps(new TreeSet<>(heads)));
    }

    public List<String> statements(Operation operation) {
        return workplace.dialect().statements(operation).stream()
                .map(DdlStatement::sql)
                .toList();
    }

    public void upgrade() {
        running("head").upgrade();
    }

    public void downgrade() {
        running("base").downgrade();
    }

    private Running running(String target) {
        return new Running(
                workplace, event -> {}, Clock.systemUTC(), new RunRequest(List.of(target), true, false, false));
    }

    private static List<Operation> operations(List<LoadedStep> steps) {
        return steps.stream().flatMap(step -> step.operations().stream()).toList();
    }

    @Override
    public void close() {
        workplace.close();
    }
}
