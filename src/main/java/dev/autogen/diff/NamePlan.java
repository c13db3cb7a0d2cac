package dev.autogen.diff;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives constraints and indexes that nobody named the names that the server would choose. */
final class NamePlan {
    private final Dialect dialect;
    private final Map<Optional<String>, Set<String>> taken = new HashMap<>();

    /** Names in use are those that the database keeps and those that the target says. */
    NamePlan(Dialect dialect, Sides sides, SortedDifferences differences, RemovalPlan removals) {
        this.dialect = dialect;
        take(sides.live());
        removals.tables().keySet().forEach(name -> sides.liveTable(name).ifPresent(this::free));
        removals.constraints()
                .values()
                .forEach(gone -> free(gone.relation(), gone.live().label()));
        removals.indexes()
                .values()
                .forEach(gone -> free(gone.relation(), gone.live().label()));
        removals.views().values().forEach(gone -> names(gone.relation())
                .remove(gone.relation().name()));
        differences.unexpected().stream()
                .flatMap(element -> element.live(Sequence.class).stream())
                .forEach(sequence ->
                        names(sequence.name()).remove(sequence.name().name()));
        take(sides.target());
    }

    private void take(Schema schema) {
        schema.all(Sequence.class).forEach(sequence -> take(sequence.name()));
        schema.tables().forEach(this::take);
        for (View view : schema.all(View.class)) {
            take(view.name());
            view.indexes().forEach(index -> take(view.name(), index.label()));
        }
        for (Domain domain : schema.all(Domain.class)) {
            domain.checks().forEach(check -> take(domain.name(), check.label()));
        }
    }

    private void take(Table table) {
        take(table.name());
        table.constraints().forEach(constraint -> take(table.name(), constraint.label()));
        table.indexes().forEach(index -> take(table.name(), index.label()));
    }

    private void free(Table table) {
        names(table.name()).remove(table.name().name());
        table.constraints().forEach(constraint -> free(table.name(), constraint.label()));
        table.indexes().forEach(index -> free(table.name(), index.label()));
    }

    private void take(Name name) {
        names(name).add(name.name());
    }

    private void take(Name relation, Label label) {
        label.text().ifPresent(names(relation)::add);
    }

    private void free(Name relation, Label label) {
        label.text().ifPresent(names(relation)::remove);
    }

    private Set<String> names(Name name) {
        return taken.computeIfAbsent(name.schema(), schema -> new HashSet<>());
    }

    /** The constraint under an explicit name. */
    Constraint named(Table table, Constraint constraint) {
        return constraint.withLabel(constraint
                .label()
                .text()
                .map(Label::explicit)
                .orElseGet(() -> chosen(table.name(), dialect.defaultName(table, constraint, names(table.name())))));
    }

    /** The index under an explicit name. */
    Index named(Name relation, Index index) {
        return index.withLabel(index.label()
                .text()
                .map(Label::explicit)
                .orElseGet(() -> chosen(relation, dialect.defaultName(relation, index, names(relation)))));
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

    private Label chosen(Name relation, String text) {
        names(relation).add(text);
        return Label.explicit(text);
    }
}
