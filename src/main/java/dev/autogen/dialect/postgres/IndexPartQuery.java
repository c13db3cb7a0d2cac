package dev.autogen.dialect.postgres;

import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.IndexPart;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the keys of indexes, with the operators that an exclusion constraint compares them by.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-index.html">pg_index</a>
 */
final class IndexPartQuery {

    private static final String SQL =
            """
            select i.indexrelid, a.attname, i.indkey[p.place - 1] = 0 as expression,
                   case when i.indkey[p.place - 1] = 0 then pg_get_indexdef(i.indexrelid, p.place, false) end as text,
                   case when i.indcollation[p.place - 1] not in (0, coalesce(a.attcollation, 100))
                        then i.indcollation[p.place - 1]::oid::regcollation::text end as collation,
                   o.opcdefault and (o.opcintype = a.atttypid or a.attnum is null or not exists (
                       select from pg_opclass better
                        where better.opcmethod = o.opcmethod and better.opcdefault
                          and better.opcintype = a.atttypid)) as usual_class,
                   case when pg_opclass_is_visible(o.oid) then quote_ident(o.opcname)
                        else quote_ident(n.nspname) || '.' || quote_ident(o.opcname) end as operator_class,
                   k.attoptions as class_options,
                   i.indoption[p.place - 1] & 1 = 1 as descending, i.indoption[p.place - 1] & 2 = 2 as nulls_first,
                   case when pg_operator_is_visible(x.oid) then x.oprname
                        when x.oid is not null
                        then format('OPERATOR(%I.%s)', xn.nspname, x.oprname) end as operator
              from pg_index i
              cross join lateral generate_series(1, i.indnkeyatts::int) p (place)
              join pg_opclass o on o.oid = i.indclass[p.place - 1]
              join pg_namespace n on n.oid = o.opcnamespace
              join pg_attribute k on k.attrelid = i.indexrelid and k.attnum = p.place
              left join pg_attribute a
                     on a.attrelid = i.indrelid and a.attnum = i.indkey[p.place - 1] and a.attnum <> 0
              left join pg_constraint c on c.conindid = i.indexrelid and c.contype = 'x'
              left join pg_operator x on x.oid = c.conexclop[p.place]
              left join pg_namespace xn on xn.oid = x.oprnamespace
             where i.indrelid = any (?)
             order by i.indexrelid, p.place""";

    private record OwnedPart(long index, ExclusionConstraint.Element element) {}

    private IndexPartQuery() {}

    /** The keys in their order, by the OID of their index; outside exclusion constraints the operator is empty. */
    static Map<Long, List<ExclusionConstraint.Element>> run(Catalog catalog, Long[] relations) throws SQLException {
        return catalog.list(SQL, IndexPartQuery::part, (Object) relations).stream()
                .collect(Collectors.groupingBy(
                        OwnedPart::index, Collectors.mapping(OwnedPart::element, Collectors.toList())));
    }

    private static OwnedPart part(CatalogRow row) throws SQLException {
        boolean expression = row.flag("expression");
        IndexPart part = new IndexPart(
                expression ? row.text("text") : row.text("attname"),
                expression,
                row.optional("collation"),
                OperatorClass.text(row.flag("usual_class"), row.text("operator_class"), row.options("class_options")),
                row.flag("descending"),
                row.flag("nulls_first"));
        return new OwnedPart(
                row.number("indexrelid"),
                new ExclusionConstraint.Element(part, row.optional("operator").orElse("")));
    }
}
