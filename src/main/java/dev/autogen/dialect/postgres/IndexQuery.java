package dev.autogen.dialect.postgres;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionConstraint.Element;
import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads indexes, and the exclusion constraints that they enforce.
 *
 * <p>Those that serve a primary key or unique constraint are left out.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-index.html">pg_index</a>
 */
final class IndexQuery {

    private static final String SQL =
            """
            select i.indrelid, i.indexrelid, c.relname, i.indisunique, m.amname, i.indisvalid, c.reloptions,
                   %s as nulls_not_distinct, pg_get_expr(i.indpred, i.indrelid) as predicate,
                   obj_description(c.oid, 'pg_class') as comment,
                   (select array_agg(a.attname::text order by k.place)
                      from unnest(i.indkey::int2[]) with ordinality k (attnum, place)
                      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                     where k.place > i.indnkeyatts) as included_columns,
                   x.conname, x.condeferrable, x.condeferred
              from pg_index i
              join pg_class c on c.oid = i.indexrelid
              join pg_am m on m.oid = c.relam
              left join pg_constraint x on x.conindid = i.indexrelid and x.contype = 'x'
             where i.indrelid = any (?)
               and not exists (select from pg_constraint k
                                where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
             order by i.indrelid, c.relname""";

    /** An index of one relation, as the constraint that it enforces or as itself. */
    record OwnedIndex(long relation, Optional<ExclusionConstraint> exclusion, Index index) {}

    private IndexQuery() {}

    /** The indexes by name, by the OID of their table or materialised view. */
    static Map<Long, List<OwnedIndex>> run(Catalog catalog, Long[] relations) throws SQLException {
        Map<Long, List<Element>> parts = IndexPartQuery.run(catalog, relations);
        String sql = SQL.formatted(catalog.since(15) ? "i.indnullsnotdistinct" : "false");
        return catalog
                .list(sql, row -> owned(row, parts.getOrDefault(row.number("indexrelid"), List.of())), (Object)
                        relations)
                .stream()
                .collect(Collectors.groupingBy(OwnedIndex::relation));
    }

    private static OwnedIndex owned(CatalogRow row, List<Element> parts) throws SQLException {
        Index index = index(row, parts);
        Optional<String> constraint = row.optional("conname");
        Deferrability deferrability = ConstraintQuery.deferrability(row);
        return new OwnedIndex(
                row.number("indrelid"), constraint.map(name -> exclusion(name, index, parts, deferrability)), index);
    }

    private static Index index(CatalogRow row, List<Element> parts) throws SQLException {
        return new Index(
                Label.explicit(row.text("relname")),
                row.flag("indisunique"),
                row.text("amname"),
                parts.stream().map(Element::part).toList(),
                row.texts("included_columns"),
                row.flag("nulls_not_distinct"),
                row.optional("predicate"),
                new TreeMap<>(row.options("reloptions")),
                row.flag("indisvalid"),
                row.optional("comment"));
    }

    private static ExclusionConstraint exclusion(
            String name, Index index, List<Element> parts, Deferrability deferrability) {
        return new ExclusionConstraint(
                Label.explicit(name), index.method(), parts, index.include(), index.predicate(), deferrability);
    }
}
