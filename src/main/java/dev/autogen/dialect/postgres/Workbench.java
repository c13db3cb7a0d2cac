package dev.autogen.dialect.postgres;

import dev.autogen.dialect.InspectionScope;
import dev.autogen.schema.Domain;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place where temporary objects are built, read back like any others, and rolled back.
 *
 * @param venue a live or a scratch database
 * @param creationPath the {@code search_path} under which the pieces are created
 * @param prelude what has to be there first
 * @param pieceByPiece whether every piece gets a statement of its own, so that errors can name it
 */
record Workbench(Venue venue, String creationPath, List<Piece> prelude, boolean pieceByPiece) {

    /** A fraction of the lock table that all sessions share, which has room for more than 6,400 at default settings. */
    private static final int MAX_LOCKS = 1_000;

    /** What was read back. */
    record Built(List<Table> tables, List<Domain> domains) {}

    /** Builds everything, in as many transactions as it takes. */
    Built build(List<Piece> statements, List<StandIn> standIns) throws SQLException {
        List<Table> tables = new ArrayList<>();
        List<Domain> domains = new ArrayList<>();
        List<Piece> first = statements;
        for (List<StandIn> round : rounds(standIns)) {
            Built built = round(first, round);
            tables.addAll(built.tables());
            domains.addAll(built.domains());
            first = List.of();
        }
        return new Built(tables, domains);
    }

    /** At least one, because there may be statements alone. */
    private static List<List<StandIn>> rounds(List<StandIn> standIns) {
        List<List<StandIn>> rounds = new ArrayList<>();
        int locks = MAX_LOCKS;
        for (StandIn standIn : standIns) {
            locks += standIn.locks();
            if (locks > MAX_LOCKS) {
                rounds.add(new ArrayList<>());
                locks = standIn.locks();
            }
            rounds.get(rounds.size() - 1).add(standIn);
        }
        return rounds.isEmpty() ? List.of(List.of()) : rounds;
    }

    private Built round(List<Piece> statements, List<StandIn> standIns) throws SQLException {
        List<Piece> first = Stream.concat(prelude.stream(), statements.stream()).toList();
        return venue.ask(question(first, standIns), session -> {
            session.execute("SET LOCAL search_path = " + creationPath);
            create(session, first);
            if (pieceByPiece) {
                for (StandIn standIn : standIns) {
                    session.execute(standIn.empty());
                    create(session, standIn.steps().toList());
                }
            } else {
                createTogether(
                        session, standIns.stream().flatMap(StandIn::statements).toList());
            }
            session.execute("SET LOCAL search_path = " + Identifier.quoted(venue.schema()));
            return readBack(session);
        });
    }

    private List<String> question(List<Piece> first, List<StandIn> standIns) {
        Stream<String> how = Stream.of("workbench", creationPath, String.valueOf(pieceByPiece));
        Stream<String> what =
                Stream.concat(first.stream().map(Piece::sql), standIns.stream().flatMap(StandIn::statements));
        return Stream.concat(how, what).toList();
    }

    private void create(CatalogSession session, List<Piece> pieces) throws SQLException {
        if (!pieceByPiece) {
            createTogether(session, pieces.stream().map(Piece::sql).toList());
            return;
        }
        for (Piece piece : pieces) {
            piece.runIn(session);
        }
    }

    private static void createTogether(CatalogSession session, List<String> statements) throws SQLException {
        if (!statements.isEmpty()) {
            session.execute(String.join(";\n", statements));
        }
    }

    private static Built readBack(CatalogSession session) throws SQLException {
        Catalog catalog = new Catalog(session, InspectionScope.of(temporarySchema(session)), true);
        List<SchemaObject> relations = TableReader.read(catalog);
        List<Table> tables = relations.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        return new Built(tables, DomainQuery.run(catalog));
    }

    private static String temporarySchema(CatalogSession session) throws SQLException {
        return session.rows("select nspname from pg_namespace where oid = pg_my_temp_schema()").stream()
                .map(row -> row.text("nspname"))
                .findFirst()
                .orElse("pg_temp");
    }
}
