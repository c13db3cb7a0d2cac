package dev.autogen.dialect.postgres;

import dev.autogen.dialect.InspectionScope;
import dev.autogen.dialect.InvalidFragmentException;
import dev.autogen.schema.Domain;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place where temporary objects are built, read back like any others, and rolled back.
 *
 * @param connection a live or a scratch database
 * @param schema the default schema
 * @param creationPath the {@code search_path} under which the pieces are created
 * @param prelude what has to be there first
 * @param pieceByPiece whether every piece gets a statement of its own, so that errors can name it
 */
record Workbench(Connection connection, String schema, String creationPath, List<Piece> prelude, boolean pieceByPiece) {

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
        return PinnedTransaction.rolledBack(connection, schema, () -> {
            PinnedTransaction.execute(connection, "SET LOCAL search_path = " + creationPath);
            create(Stream.concat(prelude.stream(), statements.stream()).toList());
            if (pieceByPiece) {
                for (StandIn standIn : standIns) {
                    PinnedTransaction.execute(connection, standIn.empty());
                    create(standIn.steps().toList());
                }
            } else {
                createTogether(standIns.stream().flatMap(StandIn::statements).toList());
            }
            PinnedTransaction.execute(connection, "SET LOCAL search_path = " + Identifier.quoted(schema));
            return readBack();
        });
    }

    private void create(List<Piece> pieces) throws SQLException {
        if (!pieceByPiece) {
            createTogether(pieces.stream().map(Piece::sql).toList());
            return;
        }
        for (Piece piece : pieces) {
            create(piece);
        }
    }

    private void create(Piece piece) throws SQLException {
        try {
            PinnedTransaction.execute(connection, piece.sql());
        } catch (SQLException e) {
            throw new InvalidFragmentException(piece.path(), piece.text(), String.valueOf(e.getMessage()), e);
        }
    }

    private void createTogether(List<String> statements) throws SQLException {
        if (!statements.isEmpty()) {
            PinnedTransaction.execute(connection, String.join(";\n", statements));
        }
    }

    private Built readBack() throws SQLException {
        Catalog catalog = new Catalog(connection, InspectionScope.of(temporarySchema()), true);
        List<SchemaObject> relations = TableReader.read(catalog);
        List<Table> tables = relations.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        return new Built(tables, DomainQuery.run(catalog));
    }

    private String temporarySchema() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select nspname from pg_namespace where oid = pg_my_temp_schema()")) {
            return row.next() ? row.getString(1) : "pg_temp";
        }
    }
}
