package dev.autogen.it;

import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many differences two databases have in the tables of both, in the groups of a report.
 *
 * <p>It counts rows of the catalog, without any of autogen's code. Names of constraints and indexes count for nothing.
 */
final class CatalogDrift {

    /** What there is; columns and primary keys have values, which may differ. */
    private static final String FACTS =
            """
            with t as (
              select c.oid, c.relname from pg_class c
              where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'),
            a as (
              select t.oid, t.relname, a.attname, a.attnum, a.attnotnull, format_type(a.atttypid, a.atttypmod) as type,
                     coalesce(pg_get_expr(d.adbin, d.adrelid), 'none') as preset
              from t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
              left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum),
            k as (
              select t.relname, c.contype, pg_get_constraintdef(c.oid) as definition,
                     (select string_agg(a.attname, ', ' order by a.attname)
                      from a where a.oid = t.oid and a.attnum = any (c.conkey)) as columns
              from t join pg_constraint c on c.conrelid = t.oid)
            select relname, 'column', attname, '' from a
            union all select relname, 'column type', attname, type from a
            union all select relname, 'column nullable', attname, (not attnotnull)::text from a
            union all select relname, 'column default', attname, preset from a
            union all select relname, 'primary key', '', '' from k where contype = 'p'
            union all select relname, 'primary key columns', '', columns from k where contype = 'p'
            union all select relname, 'unique constraint', columns, '' from k where contype = 'u'
            union all select relname, 'foreign key', definition, '' from k where contype = 'f'
            union all select relname, 'check', definition, '' from k where contype = 'c'
            union all select t.relname, 'index', regexp_replace(pg_get_indexdef(i.indexrelid), ' INDEX .* USING', ''), ''
              from t join pg_index i on i.indrelid = t.oid
              where not exists (
                select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
            """;

    private CatalogDrift() {}

    /** The numbers by group: {@code missing check}, {@code unexpected index}, {@code changed column type}. */
    static SortedMap<String, Integer> between(TestDatabase wanted, TestDatabase found) {
        List<Fact> wantedFacts = facts(wanted);
        List<Fact> foundFacts = facts(found);
        SortedMap<String, Integer> groups = new TreeMap<>();
        only(existences(wantedFacts, foundFacts), existences(foundFacts, wantedFacts))
                .forEach(fact -> groups.merge("missing " + fact.kind(), 1, Integer::sum));
        only(existences(foundFacts, wantedFacts), existences(wantedFacts, foundFacts))
                .forEach(fact -> groups.merge("unexpected " + fact.kind(), 1, Integer::sum));
        Map<Fact, String> foundValues = values(foundFacts);
        values(wantedFacts).forEach((fact, value) -> {
            if (!value.equals(foundValues.getOrDefault(fact, value))) {
                groups.merge("changed " + fact.kind(), 1, Integer::sum);
            }
        });
        return groups;
    }

    private static List<Fact> existences(List<Fact> facts, List<Fact> others) {
        List<String> tables = others.stream().map(Fact::table).distinct().toList();
        return facts.stream()
                .filter(fact -> fact.value().isEmpty() && tables.contains(fact.table()))
                .toList();
    }

    private static List<Fact> only(Collection<Fact> these, Collection<Fact> those) {
        List<Fact> rest = new ArrayList<>(these);
        those.forEach(rest::remove);
        return rest;
    }

    private static Map<Fact, String> values(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !fact.value().isEmpty())
                .collect(Collectors.toMap(Fact::withoutValue, Fact::value));
    }

    private static List<Fact> facts(TestDatabase database) {
        List<Fact> facts = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet row = connection.createStatement().executeQuery(FACTS)) {
            while (row.next()) {
                facts.add(new Fact(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
            return facts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that a table has. */
    private record Fact(String table, String kind, String name, String value) {

        Fact withoutValue() {
            return new Fact(table, kind, name, "");
        }
    }
}
