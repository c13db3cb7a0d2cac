package dev.autogen.dialect.postgres;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the columns of tables.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-attribute.html">pg_attribute</a>
 */
final class ColumnQuery {

    private static final String SQL =
            """
            select a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod) as type,
                   case when a.attcollation <> t.typcollation and a.attcollation <> 0
                        then a.attcollation::regcollation::text end as collation,
                   not a.attnotnull as nullable, a.attgenerated, a.attidentity,
                   pg_get_expr(d.adbin, d.adrelid) as expression, t.typtype = 'd' as domain,
                   col_description(a.attrelid, a.attnum) as comment,
                   format_type(s.seqtypid, null) as seqtype, s.seqstart, s.seqincrement, s.seqmin, s.seqmax,
                   s.seqcache, s.seqcycle
              from pg_attribute a
              join pg_type t on t.oid = a.atttypid
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
              left join pg_depend i on a.attidentity <> '' and i.classid = 'pg_class'::regclass and i.deptype = 'i'
                   and i.refclassid = 'pg_class'::regclass and i.refobjid = a.attrelid and i.refobjsubid = a.attnum
              left join pg_sequence s on s.seqrelid = i.objid
             where a.attrelid = any (?) and a.attnum > 0 and not a.attisdropped
             order by a.attrelid, a.attnum""";

    /** A default that changes nothing, except that a domain's own default yields to it. */
    private static final Pattern NULL = Pattern.compile("NULL::[^()']+");

    private record OwnedColumn(long relation, Column column) {}

    private ColumnQuery() {}

    /** The columns in their order, by the OID of their table. */
    static Map<Long, List<Column>> run(Catalog catalog, Long[] relations) throws SQLException {
        return catalog.list(SQL, ColumnQuery::column, (Object) relations).stream()
                .collect(Collectors.groupingBy(
                        OwnedColumn::relation, Collectors.mapping(OwnedColumn::column, Collectors.toList())));
    }

    private static OwnedColumn column(CatalogRow row) throws SQLException {
        Optional<String> expression = row.optional("expression");
        String kind = row.text("attgenerated");
        boolean domain = row.flag("domain");
        Column column = new Column(
                row.text("attname"),
                row.text("type"),
                row.optional("collation"),
                row.flag("nullable"),
                expression
                        .filter(text -> kind.isEmpty())
                        .filter(text -> domain || !NULL.matcher(text).matches()),
                identity(row),
                expression.filter(text -> !kind.isEmpty()).map(text -> new Generated(text, kind.equals("s"))),
                row.optional("comment"));
        return new OwnedColumn(row.number("attrelid"), column);
    }

    private static Optional<Identity> identity(CatalogRow row) throws SQLException {
        String identity = row.text("attidentity");
        if (identity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Identity(identity.equals("a"), SequenceQuery.options(row)));
    }
}
