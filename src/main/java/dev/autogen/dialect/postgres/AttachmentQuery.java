package dev.autogen.dialect.postgres;

import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What hangs on relations and columns and is no part of a {@link dev.autogen.schema.Schema}: it goes with them and comes
 * back with nothing.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">System Catalogs</a>
 */
final class AttachmentQuery {

    /* A question for a relation has no attribute; what hangs on a column of such a relation goes with it as well. */
    private static final String SQL =
            """
            with gone as (
                select c.oid, c.relowner, c.relacl, c.relkind, c.relreplident, c.reltablespace, c.relrowsecurity,
                       c.relforcerowsecurity, a.attnum, a.attname, q.label
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as q(schema, name, attribute, label)
                  join pg_namespace n on n.nspname = q.schema
                  join pg_class c on c.relnamespace = n.oid and c.relname = q.name
                  left join pg_attribute a
                    on a.attrelid = c.oid and a.attname = q.attribute and a.attnum > 0 and not a.attisdropped
                 where q.attribute = '' or a.attnum is not null),
            relation as (select * from gone where attnum is null),
            attribute as (
                select g.label, g.relowner, a.*
                  from gone g
                  join pg_attribute a
                    on a.attrelid = g.oid and a.attnum = g.attnum
                    or a.attrelid = g.oid and a.attnum > 0 and g.attnum is null
                 where not a.attisdropped and g.relkind in ('r', 'p', 'm')),
            grantee as (
                select r.label as owner, 'the privileges on ' || r.label as what, i.grantee
                  from relation r, aclexplode(r.relacl) i
                 where i.grantee <> r.relowner
                union
                select a.label, 'the privileges on column ' || quote_ident(a.attname) || ' of ' || a.label, i.grantee
                  from attribute a, aclexplode(a.attacl) i
                 where i.grantee <> a.relowner)
            select owner, what from (
                select label as owner,
                       'the place of column ' || quote_ident(g.attname) || ' in ' || g.label || ': it comes back as the last' as what
                  from gone g
                 where exists (select from pg_attribute later
                                where later.attrelid = g.oid and later.attnum > g.attnum and not later.attisdropped)
                union all
                select label, 'the owner of ' || label || ', ' || quote_ident(pg_get_userbyid(relowner))
                  from relation
                 where pg_get_userbyid(relowner) <> current_user
                union all
                select owner, what || ' of ' || string_agg(role, ', ' order by role)
                  from (select owner, what,
                               case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end as role
                          from grantee) roles
                 group by owner, what
                union all
                select r.label, 'trigger ' || quote_ident(t.tgname) || ' on ' || r.label
                  from relation r join pg_trigger t on t.tgrelid = r.oid and not t.tgisinternal
                union all
                select r.label, 'rule ' || quote_ident(w.rulename) || ' on ' || r.label
                  from relation r join pg_rewrite w on w.ev_class = r.oid and w.rulename <> '_RETURN'
                union all
                select r.label, 'policy ' || quote_ident(p.polname) || ' on ' || r.label
                  from relation r join pg_policy p on p.polrelid = r.oid
                union all
                select label, 'the row level security of ' || label
                  from relation
                 where relrowsecurity or relforcerowsecurity
                union all
                select g.label, 'statistics ' || quote_ident(s.stxname) || ' on ' || g.label
                  from gone g
                  join pg_statistic_ext s on s.stxrelid = g.oid and (g.attnum is null or g.attnum = any (s.stxkeys))
                union all
                select r.label, 'the place of ' || r.label || ' in publication ' || quote_ident(b.pubname)
                  from relation r
                  join pg_publication_rel m on m.prrelid = r.oid
                  join pg_publication b on b.oid = m.prpubid
                union all
                select label, 'the replica identity of ' || label
                  from relation
                 where relkind in ('r', 'p') and relreplident <> 'd'
                union all
                select r.label, 'the clustering of ' || r.label || ' by ' || x.relname
                  from relation r
                  join pg_index i on i.indrelid = r.oid and i.indisclustered
                  join pg_class x on x.oid = i.indexrelid
                union all
                select r.label, 'the tablespace of ' || r.label || ', ' || quote_ident(s.spcname)
                  from relation r join pg_tablespace s on s.oid = r.reltablespace
                union all
                select a.label, 'the storage and statistics settings of column ' || quote_ident(a.attname) || ' of ' || a.label
                  from attribute a join pg_type t on t.oid = a.atttypid
                 where a.attstorage <> t.typstorage or a.attcompression <> '' or a.attstattarget >= 0
                    or a.attoptions is not null
                union all
                select g.label, 'security label ' || quote_literal(s.label) || ' of ' || g.label
                  from gone g
                  join pg_seclabel s on s.classoid = 'pg_class'::regclass and s.objoid = g.oid
                                    and (g.attnum is null or g.attnum = s.objsubid)
            ) attached
            order by 1, 2""";

    private final Connection connection;
    private final String defaultSchema;
    private final List<Question> questions = new ArrayList<>();

    private AttachmentQuery(Connection connection, String defaultSchema) {
        this.connection = connection;
        this.defaultSchema = defaultSchema;
    }

    /** A relation, or a column of one, as a row of the query's arguments. */
    private record Question(Name relation, String attribute, String label) {}

    static List<String> run(
            Connection connection, Set<Name> relations, Set<ColumnReference> columns, String defaultSchema)
            throws SQLException {
        if (relations.isEmpty() && columns.isEmpty()) {
            return List.of();
        }
        AttachmentQuery query = new AttachmentQuery(connection, defaultSchema);
        relations.forEach(relation -> query.questions.add(new Question(relation, "", relation.toString())));
        columns.forEach(column -> query.questions.add(
                new Question(column.table(), column.column(), column.table().toString())));
        return PinnedTransaction.readOnly(connection, defaultSchema, query::lines);
    }

    private List<String> lines() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            arguments(statement);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(row.getString(2));
                }
            }
        }
        return List.copyOf(lines);
    }

    private void arguments(PreparedStatement statement) throws SQLException {
        List<Stream<String>> arrays = List.of(
                questions.stream().map(question -> question.relation().schema().orElse(defaultSchema)),
                questions.stream().map(question -> question.relation().name()),
                questions.stream().map(Question::attribute),
                questions.stream().map(Question::label));
        for (int index = 0; index < arrays.size(); index++) {
            statement.setArray(
                    index + 1,
                    connection.createArrayOf("text", arrays.get(index).toArray()));
        }
    }
}
