package dev.autogen.dialect.postgres;

import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Reads the sequences that are not the inner part of an identity column.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-sequence.html">pg_sequence</a>
 */
final class SequenceQuery {

    private static final String SQL =
            """
            select n.nspname, c.relname, format_type(s.seqtypid, null) as seqtype, s.seqstart, s.seqincrement, s.seqmin,
                   s.seqmax, s.seqcache, s.seqcycle, c.relpersistence = 'u' as unlogged,
                   obj_description(c.oid, 'pg_class') as comment,
                   tn.nspname as owner_schema, t.relname as owner_table, a.attname as owner_column
              from pg_sequence s
              join pg_class c on c.oid = s.seqrelid
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_depend o on o.classid = 'pg_class'::regclass and o.objid = c.oid and o.deptype = 'a'
                   and o.refclassid = 'pg_class'::regclass and o.refobjsubid > 0
              left join pg_class t on t.oid = o.refobjid
              left join pg_namespace tn on tn.oid = t.relnamespace
              left join pg_attribute a on a.attrelid = o.refobjid and a.attnum = o.refobjsubid
             where n.nspname = any (?)
               and (c.relpersistence = 't') = ?
               and not exists (select from pg_depend e
                                where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype in ('e', 'i'))
             order by n.nspname, c.relname""";

    private SequenceQuery() {}

    static List<Sequence> run(Catalog catalog) throws SQLException {
        List<Sequence> sequences =
                catalog.list(SQL, row -> sequence(catalog, row), catalog.scope().schemas(), catalog.temporary());
        return sequences.stream()
                .filter(sequence -> sequence.ownedBy()
                        .filter(owner -> catalog.scope().ignoredTables().contains(owner.table()))
                        .isEmpty())
                .toList();
    }

    private static Sequence sequence(Catalog catalog, CatalogRow row) throws SQLException {
        Name name = catalog.scope().name(row.text("nspname"), row.text("relname"));
        return new Sequence(name, options(row), owner(catalog, row), row.optional("comment"))
                .withUnlogged(row.flag("unlogged"));
    }

    private static Optional<ColumnReference> owner(Catalog catalog, CatalogRow row) throws SQLException {
        Optional<String> column = row.optional("owner_column");
        if (column.isEmpty()) {
            return Optional.empty();
        }
        Name table = catalog.scope().name(row.text("owner_schema"), row.text("owner_table"));
        return Optional.of(new ColumnReference(table, column.get()));
    }

    /** The options in a row that holds the columns of {@code pg_sequence}. */
    static SequenceOptions options(CatalogRow row) throws SQLException {
        return new SequenceOptions(
                row.text("seqtype"),
                row.number("seqstart"),
                row.number("seqincrement"),
                row.number("seqmin"),
                row.number("seqmax"),
                row.number("seqcache"),
                row.flag("seqcycle"));
    }
}
