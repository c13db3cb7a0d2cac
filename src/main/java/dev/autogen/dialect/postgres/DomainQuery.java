package dev.autogen.dialect.postgres;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Label;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads domains with their checks.
 *
 * @see <a href="https://www.postgresql.org/docs/current/domains.html">Domains</a>
 */
final class DomainQuery {

    private static final String SQL =
            """
            select t.oid, n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod) as type,
                   case when t.typcollation <> b.typcollation and t.typcollation <> 0
                        then t.typcollation::regcollation::text end as collation,
                   not t.typnotnull as nullable, pg_get_expr(t.typdefaultbin, 0) as default_expression,
                   obj_description(t.oid, 'pg_type') as comment
              from pg_type t
              join pg_namespace n on n.oid = t.typnamespace
              join pg_type b on b.oid = t.typbasetype
             where n.nspname = any (?) and t.typtype = 'd'
               and not exists (select from pg_depend e
                                where e.classid = 'pg_type'::regclass and e.objid = t.oid and e.deptype = 'e')
             order by n.nspname, t.typname""";

    private static final String CHECKS =
            """
            select k.contypid, k.conname, not k.convalidated as not_valid, pg_get_expr(k.conbin, 0) as expression
              from pg_constraint k
              join pg_type t on t.oid = k.contypid
              join pg_namespace n on n.oid = t.typnamespace
             where n.nspname = any (?) and k.contype = 'c'
             order by k.contypid, k.conname""";

    private record OwnedCheck(long domain, CheckConstraint check) {}

    private DomainQuery() {}

    static List<Domain> run(Catalog catalog) throws SQLException {
        List<String> schemas = catalog.scope().schemas();
        Map<Long, List<CheckConstraint>> checks = catalog.list(CHECKS, DomainQuery::check, schemas).stream()
                .collect(Collectors.groupingBy(
                        OwnedCheck::domain, Collectors.mapping(OwnedCheck::check, Collectors.toList())));
        return catalog.list(
                SQL, row -> domain(catalog, row, checks.getOrDefault(row.number("oid"), List.of())), schemas);
    }

    private static OwnedCheck check(CatalogRow row) throws SQLException {
        Label label = Label.explicit(row.text("conname"));
        return new OwnedCheck(
                row.number("contypid"),
                new CheckConstraint(label, row.text("expression"), false, row.flag("not_valid")));
    }

    private static Domain domain(Catalog catalog, CatalogRow row, List<CheckConstraint> checks) throws SQLException {
        String type = row.text("type");
        CanonicalText text = new CanonicalText(ExpressionText.isVarchar(type) ? Set.of("VALUE") : Set.of());
        return new Domain(
                catalog.scope().name(row.text("nspname"), row.text("typname")),
                type,
                row.optional("collation"),
                row.flag("nullable"),
                row.optional("default_expression").map(ExpressionText::canonicalDefault),
                checks.stream().map(text::check).toList(),
                row.optional("comment"));
    }
}
