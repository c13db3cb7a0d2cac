package dev.autogen.dialect.postgres;

import dev.autogen.dialect.InvalidFragmentException;
import dev.autogen.schema.ObjectPath;
import java.sql.SQLException;
import java.util.Set;

/**
 * One part of what is built only to be read back.
 *
 * @param sql a statement, or an element of one
 * @param path what it stands for
 * @param text the user's words in it, for an error to quote
 */
record Piece(String sql, ObjectPath path, String text) {

    /** How SQL states begin that are no word on the text: connection, rollback, resources, lock, operator, system. */
    private static final Set<String> TROUBLE = Set.of("08", "40", "53", "55P03", "57", "58");

    Piece withSql(String value) {
        return new Piece(value, path, text);
    }

    /**
     * Runs the statement.
     *
     * @throws InvalidFragmentException when the server rejects it
     * @throws SQLException when the server is in no state to judge it
     */
    void runIn(CatalogSession session) throws SQLException {
        try {
            session.execute(sql);
        } catch (SQLException e) {
            if (isTrouble(e)) {
                throw e;
            }
            throw new InvalidFragmentException(path, text, String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean isTrouble(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return TROUBLE.stream().anyMatch(state::startsWith);
    }
}
