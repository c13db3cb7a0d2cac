package dev.autogen.diff;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.List;

/** Gives constraints and indexes that nobody named the names that the server would choose. */
final class NamePlan {
    private final SchemaNames taken;

    /** Names in use are those that the database keeps and those that the target says. */
    NamePlan(Dialect dialect, Sides sides, SortedDifferences differences, RemovalPlan removals) {
        taken = new SchemaNames(dialect);
        taken.take(sides.live());
        removals.tables().keySet().forEach(name -> sides.liveTable(name).ifPresent(taken::free));
        removals.constraints().values().stream()
                .filter(gone -> !removals.tables().containsKey(gone.relation()))
                .forEach(gone -> taken.free(gone.relation(), gone.live()));
        removals.indexes().values().stream()
                .filter(gone -> !removals.tables().containsKey(gone.relation()))
                .forEach(gone -> taken.free(gone.relation(), gone.live()));
        removals.views().values().forEach(gone -> taken.free(gone.relation()));
        differences.unexpected().stream()
                .flatMap(element -> element.live(Sequence.class).stream())
                .forEach(sequence -> taken.free(sequence.name()));
        differences.changed().stream()
                .filter(element -> differences.differs(element, Attribute.NAME) && !removals.takesAway(element))
                .forEach(this::freeOldName);
        taken.take(sides.target());
    }

    /** Renames come before all that is added. */
    private void freeOldName(SchemaElement element) {
        Name relation = element.path().object();
        element.live(Constraint.class).ifPresent(constraint -> taken.free(relation, constraint));
        element.live(Index.class).ifPresent(index -> taken.free(relation, index));
    }

    /** The constraint under an explicit name. */
    Constraint named(Table table, Constraint constraint) {
        return constraint.withLabel(
                constraint.label().text().map(Label::explicit).orElseGet(() -> taken.choose(table, constraint)));
    }

    /** The index under an explicit name. */
    Index named(Name relation, Index index) {
        return index.withLabel(
                index.label().text().map(Label::explicit).orElseGet(() -> taken.choose(relation, index)));
    }

    /** The view with its indexes under explicit names. */
    View named(View view) {
        List<Index> indexes =
                view.indexes().stream().map(index -> named(view.name(), index)).toList();
        return view.withIndexes(indexes);
    }

    /** The domain with its checks under explicit names, which PostgreSQL makes like those of a table. */
    Domain named(Domain domain) {
        Table standIn = Table.of(domain.name());
        List<CheckConstraint> checks = domain.checks().stream()
                .map(check -> check.withLabel(named(standIn, check).label()))
                .toList();
        return new Domain(
                domain.name(),
                domain.type(),
                domain.collation(),
                domain.nullable(),
                domain.defaultExpression(),
                checks,
                domain.comment());
    }
}
