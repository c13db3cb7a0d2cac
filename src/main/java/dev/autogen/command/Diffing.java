package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.dialect.DdlStatement;
import dev.autogen.diff.Ownership;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.report.SqlReport;
import dev.autogen.report.SqlStep;
import dev.autogen.report.Verdict;
import dev.autogen.runtime.RuntimeEvent;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Compares any two sides that can be named on a command line. */
final class Diffing {
    private final Workplace workplace;
    private final Consumer<RuntimeEvent> listener;

    Diffing(Workplace workplace, Consumer<RuntimeEvent> listener) {
        this.workplace = workplace;
        this.listener = listener;
    }

    DiffOutcome run(DiffRequest request) {
        DiffSide from = DiffSide.parse(request.from());
        DiffSide to = DiffSide.parse(request.to());
        boolean apply = request.apply();
        if (apply && from.kind() != DiffSide.Kind.DATABASE) {
            throw UnusableSideException.notToBeChanged(request.from());
        }
        Database like = like(from, to);
        Database found = from.build(workplace, like);
        Verdict verdict = apply
                ? alone(found, () -> applied(compared(from, to, found, like), request, found))
                : compared(from, to, found, like);
        return new DiffOutcome(verdict, sql(verdict), apply);
    }

    /** Neither what is compared nor what is carried out is to change under the hands of a run of revisions. */
    private Verdict alone(Database found, Supplier<Verdict> work) {
        return workplace.migrator(found, listener, Clock.systemUTC(), false).alone(work);
    }

    private Verdict applied(Verdict verdict, DiffRequest request, Database found) {
        if (!verdict.destroyed().isEmpty() && !request.allowDestructive()) {
            throw DestructionRefusedException.difference(verdict.found(), verdict.destroyed());
        }
        workplace.apply(
                verdict.operations().stream().map(PlannedOperation::operation).toList(), found);
        return verdict;
    }

    private Verdict compared(DiffSide from, DiffSide to, Database found, Database like) {
        return to.kind() == DiffSide.Kind.ENTITIES
                ? wantedByEntities(found, from)
                : wantedByDatabase(found, from, to, like);
    }

    /** The server whose version both sides are looked at with: that of a side that is a database. */
    private Database like(DiffSide from, DiffSide to) {
        if (from.kind() == DiffSide.Kind.DATABASE) {
            return workplace.databases().at(from.text());
        }
        return to.kind() == DiffSide.Kind.DATABASE
                ? workplace.databases().at(to.text())
                : workplace.databases().embedded();
    }

    private Verdict wantedByEntities(Database found, DiffSide from) {
        return workplace
                .comparing()
                .entities(
                        workplace.entities(found.majorVersion()),
                        found,
                        from.name(),
                        workplace.databases(),
                        workplace.ownership());
    }

    private Verdict wantedByDatabase(Database found, DiffSide from, DiffSide to, Database like) {
        Ownership ownership = from.isSchemaAlone() && to.isSchemaAlone()
                ? workplace.ownership().ofEverything()
                : workplace.ownership();
        return workplace.comparing().databases(to.build(workplace, like), to.name(), found, from.name(), ownership);
    }

    private String sql(Verdict verdict) {
        return SqlReport.of(verdict.operations().stream().map(this::step).toList());
    }

    private SqlStep step(PlannedOperation planned) {
        List<DdlStatement> statements = workplace.dialect().statements(planned.operation());
        return new SqlStep(
                planned,
                statements.stream().map(DdlStatement::sql).toList(),
                statements.stream().anyMatch(DdlStatement::outsideTransaction));
    }
}
