package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Column;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import java.util.Optional;
import java.util.Set;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Reads a table with its children, in the order in which Hibernate creates them. */
final class TableReader {

    /**
     * Columns that every table has, mapped to be read: {@code xmin} as a version, say.
     *
     * @see <a href="https://www.postgresql.org/docs/current/ddl-system-columns.html">System columns</a>
     */
    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private final ReadingContext context;
    private final Spelling spelling;

    TableReader(ReadingContext context) {
        this.context = context;
        this.spelling = context.spelling();
    }

    Table read(org.hibernate.mapping.Table table) {
        Name name = spelling.name(table.getQualifiedTableName());
        try {
            return read(table, name);
        } catch (UnreadableSqlException e) {
            throw e.at("Table " + name);
        }
    }

    private Table read(org.hibernate.mapping.Table table, Name name) {
        ColumnReader columns = new ColumnReader(context);
        UniqueKeyReader.Keys keys = new UniqueKeyReader(context).read(table);
        TableOptions options = TableOptions.parse(VersionGap.options(table));
        options.unknown().forEach(text -> context.notices()
                .add("The option '%s' of table %s is not modelled and was left out".formatted(text, name)));
        Optional<PrimaryKey> primaryKey = primaryKey(table);
        Table read = Table.builder(name)
                .columns(table.getColumns().stream()
                        .map(columns::read)
                        .filter(column -> !SYSTEM_COLUMNS.contains(column.name()))
                        .map(column -> isIn(primaryKey, column) ? column.notNull() : column)
                        .toList())
                .primaryKey(primaryKey)
                .uniques(keys.constraints())
                .checks(new CheckReader(context).read(table))
                .foreignKeys(new ForeignKeyReader(context).read(table))
                .indexes(keys.indexes())
                .storage(options.storage())
                .comment(CommentText.of(table.getComment()))
                .build();
        Table indexed = read.with(built -> {
            new IndexReader(context).read(table, read).forEach(built::add);
            return built;
        });
        return indexed.with(built -> built.initialRows(new InitialRowReader(context).read(table, indexed)));
    }

    private static boolean isIn(Optional<PrimaryKey> key, Column column) {
        return key.filter(primary -> primary.columns().contains(column.name())).isPresent();
    }

    private Optional<PrimaryKey> primaryKey(org.hibernate.mapping.Table table) {
        return Optional.ofNullable(table.getPrimaryKey())
                .filter(key -> !key.getColumns().isEmpty())
                .map(key -> PrimaryKey.of(
                        label(key.getOrderingUniqueKey()),
                        key.getColumns().stream().map(spelling::column).toList()));
    }

    /** Hibernate writes a primary key's name only when a unique constraint over the same columns brought one. */
    private Label label(@Nullable UniqueKey named) {
        return named != null && named.isNameExplicit() ? spelling.label(named.getName()) : Label.unnamed();
    }
}
