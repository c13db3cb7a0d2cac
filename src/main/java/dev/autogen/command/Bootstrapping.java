package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.report.Verdict;
import dev.autogen.runtime.RuntimeEvent;
import dev.autogen.schema.ObjectPath;
import dev.autogen.script.Stamp;
import dev.autogen.script.Stamping;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;

/** Creates all that the entities ask for in an empty database, and stamps it with the heads, in one transaction. */
final class Bootstrapping {
    private final Workplace workplace;
    private final Consumer<RuntimeEvent> events;
    private final Clock clock;
    private final List<String> created = new ArrayList<>();

    Bootstrapping(Workplace workplace, Consumer<RuntimeEvent> events, Clock clock) {
        this.workplace = workplace;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotEmptyException when there is anything in the schemas, or the database has a revision */
    BootstrapResult run(boolean noWait) {
        Database live = workplace.databases().live();
        EntityModel model = workplace.entities(live.majorVersion());
        Stamping stamping = new Stamping(workplace.revisions().graph());
        Stamp stamp = workplace
                .migrator(live, events, clock, noWait)
                .create(
                        rows -> {
                            requireNoRevision(rows);
                            return plan(live, model);
                        },
                        rows -> stamping.stamp(rows, List.of("heads")));
        return new BootstrapResult(
                created, List.copyOf(stamp.after()), workplace.revisions().withStepsByHand());
    }

    private void requireNoRevision(SortedSet<String> rows) {
        if (!rows.isEmpty()) {
            throw NotEmptyException.ofRevisions(workplace.databases().liveName(), List.copyOf(rows));
        }
    }

    private List<Operation> plan(Database live, EntityModel model) {
        List<ObjectPath> present = workplace.comparing().contents(live, model.schema());
        if (!present.isEmpty()) {
            throw NotEmptyException.of(workplace.databases().liveName(), present);
        }
        Verdict verdict = workplace
                .comparing()
                .entities(
                        model,
                        live,
                        "database " + workplace.databases().liveName(),
                        workplace.databases(),
                        workplace.ownership());
        created.addAll(verdict.differences());
        return verdict.operations().stream().map(PlannedOperation::operation).toList();
    }
}
