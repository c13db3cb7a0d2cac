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

    /** So many tables keep one transaction within the lock table that all sessions share. */
    static final int MAX_TABLES = 200;

    /** What was read back. */
    record Built(List<Table> tables, List<Domain> domains) {}

    /** Builds everything, in as many transactions as it takes. */
    Built build(List<Piece> statements, List<StandIn> standIns) throws SQLException {
        List<Table> tables = new ArrayList<>();
        List<Domain> domains = new ArrayList<>();
        for (int from = 0; from == 0 || from < standIns.size(); from += MAX_TABLES) {
            List<StandIn> round = standIns.subList(from, Math.min(from + MAX_TABLES, standIns.size()));
            Built built = round(from == 0 ? statements : List.of(), round);
            tables.addAll(built.tables());
            domains.addAll(built.domains());
        }
        return new Built(tables, domains);
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
