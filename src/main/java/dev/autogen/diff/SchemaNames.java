package dev.autogen.diff;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.NamesInUse;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that are in use, schema by schema. */
final class SchemaNames {
    private final Dialect dialect;
    private final Map<Optional<String>, NamesInUse> taken = new HashMap<>();

    SchemaNames(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Takes the name that the server would choose for a constraint. */
    Label choose(Table table, Constraint constraint) {
        NamesInUse names = beside(table.name());
        String text = dialect.defaultName(table, constraint, names);
        names.take(constraint, text);
        return Label.explicit(text);
    }

    /** Takes the name that the server would choose for an index. */
    Label choose(Name relation, Index index) {
        NamesInUse names = beside(relation);
        String text = dialect.defaultName(relation, index, names);
        names.takeRelation(text);
        return Label.explicit(text);
    }

    private NamesInUse beside(Name object) {
        return taken.computeIfAbsent(object.schema(), schema -> new NamesInUse());
    }

    /** Whether an object is one of those that, with indexes, share their names. */
    static boolean isRelation(SchemaObject object) {
        return object instanceof Table
                || object instanceof View
                || object instanceof Sequence
                || object instanceof CompositeType;
    }

    void take(Schema schema) {
        schema.objects().stream()
                .filter(SchemaNames::isRelation)
                .map(SchemaObject::name)
                .forEach(this::take);
        schema.tables().forEach(this::takeParts);
        for (View view : schema.all(View.class)) {
            view.indexes().forEach(index -> take(view.name(), index));
        }
        for (Domain domain : schema.all(Domain.class)) {
            for (CheckConstraint check : domain.checks()) {
                take(domain.name(), check);
            }
        }
    }

    private void takeParts(Table table) {
        table.constraints().forEach(constraint -> take(table.name(), constraint));
        table.indexes().forEach(index -> take(table.name(), index));
    }

    void free(Table table) {
        free(table.name());
        table.constraints().forEach(constraint -> free(table.name(), constraint));
        table.indexes().forEach(index -> free(table.name(), index));
    }

    private void take(Name relation) {
        beside(relation).takeRelation(relation.name());
    }

    void free(Name relation) {
        beside(relation).freeRelation(relation.name());
    }

    void take(Name relation, Constraint constraint) {
        constraint.label().text().ifPresent(text -> beside(relation).take(constraint, text));
    }

    void free(Name relation, Constraint constraint) {
        constraint.label().text().ifPresent(text -> beside(relation).free(constraint, text));
    }

    void take(Name relation, Index index) {
        index.label().text().ifPresent(beside(relation)::takeRelation);
    }

    void free(Name relation, Index index) {
        index.label().text().ifPresent(beside(relation)::freeRelation);
    }
}
