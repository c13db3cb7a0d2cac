package dev.autogen.dialect.postgres;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Label;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads primary keys, unique constraints, foreign keys and checks of tables.
 *
 * <p>Exclusion constraints are read with their indexes, and the rows that PostgreSQL 18 keeps for NOT NULL are no checks.
 * A key to a partitioned table has a row for each partition too, which belongs to the key.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-constraint.html">pg_constraint</a>
 */
final class ConstraintQuery {

    private static final String SQL =
            """
            select k.conrelid, k.conname, k.contype, k.condeferrable, k.condeferred, not k.convalidated as not_valid,
                   k.connoinherit, k.confupdtype, k.confdeltype, k.confmatchtype,
                   rn.nspname as referenced_schema, r.relname as referenced_table,
                   case when k.contype = 'c' then pg_get_expr(k.conbin, k.conrelid) end as expression, %s as nulls_not_distinct,
                   (select array_agg(a.attname::text order by c.place)
                      from unnest(k.conkey) with ordinality c (attnum, place)
                      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = c.attnum) as columns,
                   (select array_agg(a.attname::text order by c.place)
                      from unnest(k.confkey) with ordinality c (attnum, place)
                      join pg_attribute a on a.attrelid = k.confrelid and a.attnum = c.attnum) as referenced_columns,
                   (select array_agg(a.attname::text order by c.place)
                      from unnest(i.indkey::int2[]) with ordinality c (attnum, place)
                      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = c.attnum
                     where c.place > i.indnkeyatts) as included_columns,
                   k.contype = 'f'
                   and exists (select from pg_index p
                                where p.indexrelid = k.conindid and p.indisprimary
                                  and (p.indkey::int2[])[0:p.indnkeyatts - 1] = k.confkey)
                   and exists (select from pg_index o
                                where o.indrelid = k.confrelid and o.indexrelid <> k.conindid
                                  and o.indisunique and o.indimmediate and o.indpred is null and o.indexprs is null
                                  and o.indnkeyatts = cardinality(k.confkey)
                                  and (o.indkey::int2[])[0:o.indnkeyatts - 1] @> k.confkey) as on_primary_key
              from pg_constraint k
              left join pg_index i on i.indexrelid = k.conindid and k.contype in ('p', 'u')
              left join pg_class r on r.oid = k.confrelid
              left join pg_namespace rn on rn.oid = r.relnamespace
             where k.conrelid = any (?) and k.contype in ('p', 'u', 'f', 'c') and (k.contype <> 'f' or k.conparentid = 0)
             order by k.conrelid, k.conname""";

    /** A constraint of one table. */
    private record OwnedConstraint(long relation, Constraint constraint) {}

    private ConstraintQuery() {}

    /** The constraints by name, by the OID of their table. */
    static Map<Long, List<Constraint>> run(Catalog catalog, Long[] relations) throws SQLException {
        String sql = SQL.formatted(catalog.since(15) ? "coalesce(i.indnullsnotdistinct, false)" : "false");
        return catalog
                .list(sql, row -> new OwnedConstraint(row.number("conrelid"), constraint(catalog, row)), (Object)
                        relations)
                .stream()
                .collect(Collectors.groupingBy(
                        OwnedConstraint::relation,
                        Collectors.mapping(OwnedConstraint::constraint, Collectors.toList())));
    }

    private static Constraint constraint(Catalog catalog, CatalogRow row) throws SQLException {
        Label label = Label.explicit(row.text("conname"));
        return switch (row.text("contype")) {
            case "p" -> new PrimaryKey(label, row.texts("columns"), row.texts("included_columns"), deferrability(row));
            case "u" ->
                new UniqueConstraint(
                        label,
                        row.texts("columns"),
                        row.texts("included_columns"),
                        row.flag("nulls_not_distinct"),
                        deferrability(row));
            case "f" -> foreignKey(catalog, row, label);
            default ->
                new CheckConstraint(label, row.text("expression"), row.flag("connoinherit"), row.flag("not_valid"));
        };
    }

    private static ForeignKey foreignKey(Catalog catalog, CatalogRow row, Label label) throws SQLException {
        return new ForeignKey(
                label,
                row.texts("columns"),
                catalog.scope().name(row.text("referenced_schema"), row.text("referenced_table")),
                row.texts("referenced_columns"),
                action(row.text("confupdtype")),
                action(row.text("confdeltype")),
                row.text("confmatchtype").equals("f"),
                deferrability(row),
                row.flag("not_valid"),
                row.flag("on_primary_key"));
    }

    private static ForeignKey.Action action(String code) {
        return switch (code) {
            case "r" -> ForeignKey.Action.RESTRICT;
            case "c" -> ForeignKey.Action.CASCADE;
            case "n" -> ForeignKey.Action.SET_NULL;
            case "d" -> ForeignKey.Action.SET_DEFAULT;
            default -> ForeignKey.Action.NO_ACTION;
        };
    }

    /** What a row says in {@code condeferrable} and {@code condeferred}. */
    static Deferrability deferrability(CatalogRow row) throws SQLException {
        if (!row.flag("condeferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.flag("condeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.DEFERRABLE;
    }
}
