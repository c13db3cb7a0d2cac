package dev.autogen.testing;

import dev.autogen.testing.catalog.CatalogFact;
import dev.autogen.testing.catalog.CatalogQuery;
import dev.autogen.testing.catalog.Spelling;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything structural that the catalog says about some schemas, one fact a line.
 *
 * <p>A line reads {@code column public.author.name type = character varying(50)}. The lines are sorted; OIDs are
 * resolved to names, and what extensions own is left out, as are rows, statistics and the values of sequences. It
 * judges the inspector and therefore shares no code with it.
 */
public final class CatalogDump {

    /** Names come out qualified, and values the same whatever the session or the database says. */
    private static final String PINNED =
            """
            set transaction isolation level repeatable read, read only;
            set local search_path = pg_catalog;
            set local datestyle = 'ISO, YMD';
            set local intervalstyle = 'iso_8601';
            set local timezone = 'UTC';
            set local extra_float_digits = 1;
            set local bytea_output = 'hex';
            set local quote_all_identifiers = off;
            """;

    private CatalogDump() {}

    /** The facts of these schemas, told exactly. */
    public static List<String> of(TestDatabase database, String... schemas) {
        return of(database, DumpOptions.exact(), schemas);
    }

    /** The facts of these schemas. */
    public static List<String> of(TestDatabase database, DumpOptions options, String... schemas) {
        try {
            return of(database.session(), List.of(schemas), options);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The facts of these schemas, read in a transaction of their own.
     *
     * @param connection in autocommit mode, and so again afterwards
     */
    public static List<String> of(Connection connection, List<String> schemas, DumpOptions options)
            throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new IllegalArgumentException("the dump needs a transaction of its own: commit or roll back first");
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(PINNED);
            return lines(facts(connection, schemas), options);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static List<CatalogFact> facts(Connection connection, List<String> schemas) throws SQLException {
        List<CatalogFact> facts = new ArrayList<>();
        for (CatalogQuery query : CatalogQuery.all()) {
            facts.addAll(query.read(connection, schemas));
        }
        return facts;
    }

    private static List<String> lines(List<CatalogFact> facts, DumpOptions options) {
        Spelling spelling = new Spelling(options.ignoreKeyOrder(), options.ignoreConstantOrder());
        return facts.stream()
                .filter(options::wants)
                .map(spelling::apply)
                .map(CatalogFact::line)
                .sorted()
                .toList();
    }

    /** What only the first has ({@code - …}) and what only the second has ({@code + …}); empty if they are equal. */
    public static List<String> diff(List<String> first, List<String> second) {
        return Stream.concat(only(first, second, "- "), only(second, first, "+ "))
                .sorted(Comparator.comparing(CatalogDump::subject).thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    /** What a signed line is about, so that the two sides of a change stand together. */
    private static String subject(String line) {
        int end = line.indexOf(" = ");
        return line.substring(2, end < 0 ? line.length() : end);
    }

    private static Stream<String> only(List<String> these, List<String> those, String sign) {
        List<String> rest = new ArrayList<>(these);
        those.forEach(rest::remove);
        return rest.stream().map(sign::concat);
    }
}
