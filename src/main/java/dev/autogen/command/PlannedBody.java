package dev.autogen.command;

import dev.autogen.config.NamedDatabase;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.render.DatabaseSteps;
import dev.autogen.report.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a new revision does on a database.
 *
 * @param database its name; none where the project has one
 * @param verdict how the entities differ from it
 * @param plan what settles that, as it can be carried out on tables with rows
 * @param unproved why the plan could not be tried out on a scratch database, where that was so
 * @param hibernate the version of Hibernate that read the entities
 * @param notRestored what the way back does not bring back, a line each
 */
record PlannedBody(
        Optional<String> database,
        Verdict verdict,
        List<PlannedOperation> plan,
        Optional<String> unproved,
        String hibernate,
        List<String> notRestored) {

    PlannedBody {
        plan = List.copyOf(plan);
        notRestored = List.copyOf(notRestored);
    }

    /** The name of the only database that a workplace works on, where there are others. */
    static Optional<String> nameIn(Workplace workplace) {
        return workplace.settings().named().map(NamedDatabase::name);
    }

    boolean isEmpty() {
        return plan.isEmpty();
    }

    RevisionBody told() {
        return new RevisionBody(database, verdict, unproved);
    }

    DatabaseSteps steps() {
        return new DatabaseSteps(database, plan);
    }

    boolean destroys() {
        return plan.stream().anyMatch(planned -> !planned.destroys().isEmpty());
    }

    /** With the name of the database, since the revision says it of all databases. */
    List<String> namedNotRestored() {
        return notRestored.stream()
                .map(lost -> database.map(name -> name + ": ").orElse("") + lost)
                .toList();
    }

    /**
     * A comparison for a new revision that is planned and tried out when it is known what rows get.
     *
     * @param workplace of the database
     */
    record Compared(Workplace workplace, EntityComparison comparison) {

        List<PlannedOperation> operations() {
            return comparison.verdict().operations();
        }

        /** @param backfills what rows get in columns of this database, as {@link Backfills} takes it */
        PlannedBody planned(RevisionRequest request, Map<String, String> backfills) {
            List<PlannedOperation> plan = withValues(request, backfills);
            Optional<String> unproved = request.verify() && !plan.isEmpty()
                    ? new Proving(workplace, comparison).prove(plan, request.against())
                    : Optional.empty();
            return new PlannedBody(
                    nameIn(workplace),
                    comparison.verdict(),
                    plan,
                    unproved,
                    comparison.model().hibernateVersion(),
                    plan.isEmpty() ? List.of() : notRestored(plan, request.against()));
        }

        /** The plan as it can be carried out on tables with rows, as far as the database tells. */
        private List<PlannedOperation> withValues(RevisionRequest request, Map<String, String> expressions) {
            Backfills backfills = new Backfills(expressions, workplace.dialect());
            List<PlannedOperation> filled = backfills.into(operations());
            if (request.against() == Against.DATABASE && !filled.isEmpty()) {
                FilledTables tables = new FilledTables(
                        workplace.dialect(), workplace.settings().ownership().defaultSchema());
                Jdbc.on(workplace.databases().live(), "looking for rows without a value", connection -> {
                    tables.requireValues(backfills.uncovered(operations()), connection);
                    return filled;
                });
            }
            return filled;
        }

        /** Only the database knows what hangs on its tables; where the plan starts from revisions, they made all there is. */
        private List<String> notRestored(List<PlannedOperation> plan, Against against) {
            NotRestored lost = new NotRestored(
                    workplace.dialect(), workplace.settings().ownership().defaultSchema());
            List<Operation> operations =
                    plan.stream().map(PlannedOperation::operation).toList();
            return against == Against.DATABASE
                    ? Jdbc.on(
                            workplace.databases().live(),
                            "looking for what a downgrade cannot bring back",
                            connection -> lost.by(operations, connection))
                    : lost.by(operations);
        }
    }
}
