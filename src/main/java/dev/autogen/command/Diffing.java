package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.dialect.DdlStatement;
import dev.autogen.diff.Ownership;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.report.SqlReport;
import dev.autogen.report.SqlStep;
import dev.autogen.report.Verdict;
import java.util.List;

/** Compares any two sides that can be named on a command line. */
final class Diffing {
    private final Workplace workplace;

    Diffing(Workplace workplace) {
        this.workplace = workplace;
    }

    DiffOutcome run(String fromText, String toText, boolean apply) {
        DiffSide from = DiffSide.parse(fromText);
        DiffSide to = DiffSide.parse(toText);
        if (apply && from.kind() != DiffSide.Kind.DATABASE) {
            throw UnusableSideException.notToBeChanged(fromText);
        }
        Database like = like(from, to);
        Database found = from.build(workplace, like);
        Verdict verdict = to.kind() == DiffSide.Kind.ENTITIES
                ? wantedByEntities(found, from)
                : wantedByDatabase(found, from, to, like);
        if (apply) {
            workplace.apply(
                    verdict.operations().stream()
                            .map(PlannedOperation::operation)
                            .toList(),
                    found);
        }
        return new DiffOutcome(verdict, sql(verdict), apply);
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
        Ownership ownership =
                from.isSchemaAlone() && to.isSchemaAlone() ? Ownership.everything() : workplace.ownership();
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
