package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What goes from a database, as far as parts of tables lie on it.
 *
 * @param tables the tables
 * @param columns the columns of tables that stay
 * @param keys the keys of tables that stay, which foreign keys may refer to
 */
record Going(Set<Name> tables, Set<ColumnReference> columns, Set<Key> keys) {

    /** The columns of a primary key or unique constraint. */
    record Key(Name table, Set<String> columns) {
        static Key of(Name table, Collection<String> columns) {
            return new Key(table, Set.copyOf(columns));
        }
    }

    static Going of(Collection<SchemaElement> unexpected) {
        Going going = new Going(new HashSet<>(), new HashSet<>(), new HashSet<>());
        unexpected.forEach(going::add);
        return going;
    }

    private void add(SchemaElement element) {
        Name object = element.path().object();
        if (element.subject() instanceof Table) {
            tables.add(object);
        } else if (element.subject() instanceof Column column) {
            columns.add(new ColumnReference(object, column.name()));
        } else if (element.subject() instanceof PrimaryKey key) {
            keys.add(Key.of(object, key.columns()));
        } else if (element.subject() instanceof UniqueConstraint unique) {
            keys.add(Key.of(object, unique.columns()));
        }
    }

    /** Whether a part lies on some of it, or refers to it, and so cannot stay. */
    boolean takesAlong(SchemaElement element) {
        if (element.subject() instanceof SchemaObject) {
            return false;
        }
        Needs needs = Needs.of(element.path().object(), element.subject());
        return needs.columns().stream().anyMatch(columns::contains)
                || needs.reference().filter(this::isTarget).isPresent();
    }

    private boolean isTarget(ForeignKey reference) {
        return tables.contains(reference.referencedTable())
                || keys.contains(Key.of(reference.referencedTable(), reference.referencedColumns()));
    }
}
