package dev.autogen.diff;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.schema.ObjectPath;
import java.util.List;
import java.util.Map;
import liquibase.diff.DiffResult;

/**
 * Plans the operations that settle differences, in one order that runs, and whose reverse runs too.
 *
 * <p>What stands in the way of a change steps aside and is put back. The same differences give the same plan.
 */
public final class OperationPlanner {
    private final Dialect dialect;
    private final DifferenceDescriber describer;

    /**
     * @param dialect the product that names what nobody named
     * @param sources where the target's objects come from, for the reasons
     */
    public OperationPlanner(Dialect dialect, Map<ObjectPath, String> sources) {
        this.dialect = dialect;
        this.describer = new DifferenceDescriber(sources);
    }

    /** The operations for differences between {@link SchemaElement}s, each with its reason. */
    public List<PlannedOperation> plan(DiffResult result) {
        SortedDifferences differences = new SortedDifferences(result);
        return differences.sides().map(sides -> plan(differences, sides)).orElse(List.of());
    }

    private List<PlannedOperation> plan(SortedDifferences differences, Sides sides) {
        PlanContext context = PlanContext.of(dialect, differences, sides, describer);
        new ContainerPlanner(context).plan();
        new TypePlanner(context).plan();
        new SequencePlanner(context).plan();
        new TablePlanner(context).plan();
        new ColumnPlanner(context).plan();
        new PartPlanner(context).plan();
        new ViewPlanner(context).plan();
        new CommentPlanner(context).plan();
        return NewLabels.committedBeforeUse(context.plan().operations());
    }
}
