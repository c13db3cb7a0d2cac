package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What goes from a database, as far as parts of tables lie on it.
 *
 * @param tables the tables
 * @param columns the columns of tables that stay
 * @param keys the keys of tables that stay, which foreign keys may refer to
 */
record Going(Set<Name> tables, Set<ColumnReference> columns, Set<Key> keys) {

    /** The columns of a key that has no other beside it. */
    record Key(Name table, Set<String> columns) {}

    static Going of(Collection<SchemaElement> unexpected) {
        Going going = new Going(new HashSet<>(), new HashSet<>(), new HashSet<>());
        Set<ObjectPath> paths = unexpected.stream().map(SchemaElement::path).collect(Collectors.toSet());
        unexpected.forEach(element -> going.add(element, paths));
        return going;
    }

    private void add(SchemaElement element, Set<ObjectPath> paths) {
        Name object = element.path().object();
        if (element.subject() instanceof Table) {
            tables.add(object);
        } else if (element.subject() instanceof Column column) {
            columns.add(new ColumnReference(object, column.name()));
        } else {
            KeyColumns.of(element.subject())
                    .filter(columns -> !hasOtherKey(element, columns, paths))
                    .ifPresent(columns -> keys.add(new Key(object, columns)));
        }
    }

    private static boolean hasOtherKey(SchemaElement key, Set<String> columns, Set<ObjectPath> gone) {
        Name table = key.path().object();
        return key.sides().liveTable(table).stream()
                .flatMap(live -> KeyColumns.keys(live, columns))
                .anyMatch(other -> !gone.contains(Rules.path(table, other)));
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
                || keys.contains(new Key(reference.referencedTable(), Set.copyOf(reference.referencedColumns())));
    }
}
