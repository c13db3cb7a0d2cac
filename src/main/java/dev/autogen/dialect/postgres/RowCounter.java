package dev.autogen.dialect.postgres;

import dev.autogen.dialect.RowCount;
import dev.autogen.dialect.RowsOf;
import dev.autogen.schema.Name;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Counts rows: exactly where that is quick, else by the planner's statistics.
 *
 * @see <a href="https://www.postgresql.org/docs/current/view-pg-stats.html">pg_stats</a>
 */
final class RowCounter {

    /** A table of this many bytes is read in well under a second. */
    private static final long SMALL = 64L << 20;

    /** The questions that have an answer, with the table's bytes and the estimate, which is negative where there is none. */
    private static final String SIZES =
            """
            select q.ordinality::integer,
                   (select sum(pg_relation_size(part.relid)) from pg_partition_tree(c.oid) part) as partitioned,
                   pg_relation_size(c.oid) as bytes,
                   c.reltuples * (1 - coalesce(s.null_frac, 0)) as estimate
              from unnest(?::text[], ?::text[], ?::text[]) with ordinality as q(schema, name, attribute, ordinality)
              join pg_namespace n on n.nspname = q.schema
              join pg_class c on c.relnamespace = n.oid and c.relname = q.name and c.relkind in ('r', 'p')
              left join pg_attribute a
                on a.attrelid = c.oid and a.attname = q.attribute and a.attnum > 0 and not a.attisdropped
              left join pg_stats s on s.schemaname = q.schema and s.tablename = q.name and s.attname = q.attribute
                                  and not s.inherited
             where (q.attribute = '' or a.attnum is not null)
               and case when q.attribute = '' then has_table_privilege(c.oid, 'select')
                        else has_column_privilege(c.oid, a.attnum, 'select') end
             order by 1""";

    private final Connection connection;
    private final List<RowsOf> questions;
    private final String defaultSchema;
    private final Map<RowsOf, RowCount> answers = new HashMap<>();

    private RowCounter(Connection connection, List<RowsOf> questions, String defaultSchema) {
        this.connection = connection;
        this.questions = questions;
        this.defaultSchema = defaultSchema;
    }

    static Map<RowsOf, RowCount> count(Connection connection, Set<RowsOf> questions, String defaultSchema)
            throws SQLException {
        if (questions.isEmpty()) {
            return Map.of();
        }
        RowCounter counter = new RowCounter(connection, List.copyOf(questions), defaultSchema);
        return PinnedTransaction.readOnly(connection, defaultSchema, () -> {
            counter.exactly(counter.estimated());
            return Map.copyOf(counter.answers);
        });
    }

    /** Answers what is large; what is small or was never analysed is left to be counted. */
    private List<Integer> estimated() throws SQLException {
        List<Integer> left = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SIZES)) {
            statement.setArray(1, texts(questions.stream().map(this::schema)));
            statement.setArray(2, texts(questions.stream().map(RowsOf::table).map(Name::name)));
            statement.setArray(
                    3, texts(questions.stream().map(rows -> rows.column().orElse(""))));
            try (ResultSet sizes = statement.executeQuery()) {
                while (sizes.next()) {
                    int question = sizes.getInt(1) - 1;
                    long bytes = Math.max(sizes.getLong("partitioned"), sizes.getLong("bytes"));
                    long estimate = Math.round(sizes.getDouble("estimate"));
                    if (bytes > SMALL && estimate >= 0) {
                        answers.put(questions.get(question), new RowCount(estimate, false));
                    } else {
                        left.add(question);
                    }
                }
            }
        }
        return left;
    }

    private void exactly(List<Integer> left) throws SQLException {
        if (left.isEmpty()) {
            return;
        }
        StringJoiner counts = new StringJoiner(" union all ");
        left.forEach(question -> counts.add("select " + question + ", " + count(questions.get(question))));
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(counts.toString())) {
                while (rows.next()) {
                    answers.put(questions.get(rows.getInt(1)), new RowCount(rows.getLong(2), true));
                }
            }
        }
    }

    private static String count(RowsOf rows) {
        String counted = rows.column().map(Identifier::quoted).orElse("*");
        return "count(" + counted + ") from " + Identifier.quoted(rows.table());
    }

    private String schema(RowsOf rows) {
        return rows.table().schema().orElse(defaultSchema);
    }

    private Array texts(Stream<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
