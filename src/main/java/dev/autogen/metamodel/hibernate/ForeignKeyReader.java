package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** Reads the foreign keys that Hibernate creates. */
final class ForeignKeyReader {

    private static final Comparator<ForeignKey> ORDER = Comparator.comparing(
                    (ForeignKey key) -> String.join(",", key.columns()))
            .thenComparing(ForeignKey::referencedTable)
            .thenComparing(key -> key.label().required());

    private final ReadingContext context;
    private final Spelling spelling;

    ForeignKeyReader(ReadingContext context) {
        this.context = context;
        this.spelling = context.spelling();
    }

    /**
     * Leaves out those that are switched off and those to a table that is not there. Hibernate's own order is another one
     * in each run; all have names, so none of these depends on it.
     */
    List<ForeignKey> read(Table table) {
        return VersionGap.foreignKeys(table).stream()
                .filter(key -> key.isCreationEnabled() && key.isPhysicalConstraint())
                .map(this::read)
                .sorted(ORDER)
                .toList();
    }

    private ForeignKey read(org.hibernate.mapping.ForeignKey key) {
        ForeignKey plain = key.getKeyDefinition() == null ? mapped(key) : defined(key);
        ForeignKey deleting = onDelete(key)
                .map(action -> ForeignKeyClauses.withOnDelete(plain, action))
                .orElse(plain);
        return ForeignKeyClauses.apply(deleting, new SqlCursor(VersionGap.options(key)));
    }

    private ForeignKey mapped(org.hibernate.mapping.ForeignKey key) {
        List<Column> referenced = key.isReferenceToPrimaryKey()
                ? key.getReferencedTable().getPrimaryKey().getColumns()
                : key.getReferencedColumns();
        return ForeignKey.of(
                label(key),
                names(key.getColumns()),
                spelling.name(key.getReferencedTable().getQualifiedTableName()),
                names(referenced));
    }

    /** A {@code foreignKeyDefinition}; without referenced columns it means those of the primary key. */
    private ForeignKey defined(org.hibernate.mapping.ForeignKey key) {
        SqlCursor cursor = new SqlCursor(key.getKeyDefinition());
        cursor.expect("foreign", "key");
        List<String> columns = cursor.identifiers();
        cursor.expect("references");
        Name table = spelling.name(cursor.qualifiedName());
        List<String> referenced = cursor.sees("(")
                ? cursor.identifiers()
                : names(key.getReferencedTable().getPrimaryKey().getColumns());
        return ForeignKeyClauses.apply(ForeignKey.of(label(key), columns, table, referenced), cursor);
    }

    private List<String> names(List<Column> columns) {
        return columns.stream().map(spelling::column).toList();
    }

    private Label label(org.hibernate.mapping.ForeignKey key) {
        Identifier name = context.metadata().getDatabase().toIdentifier(key.getName());
        Label label = spelling.label(name.getText());
        return new Label(Optional.of(spelling.identifier(name)), label.explicit());
    }

    private static Optional<ForeignKey.Action> onDelete(org.hibernate.mapping.ForeignKey key) {
        return Optional.ofNullable(key.getOnDeleteAction())
                .filter(action -> action != OnDeleteAction.NO_ACTION)
                .map(action -> ForeignKey.Action.valueOf(action.name()));
    }
}
