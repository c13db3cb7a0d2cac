package dev.autogen.dialect.postgres;

import dev.autogen.dialect.InvalidFragmentException;
import dev.autogen.schema.ObjectPath;
import java.sql.SQLException;

/**
 * One part of what is built only to be read back.
 *
 * @param sql a statement, or an element of one
 * @param path what it stands for
 * @param text the user's words in it, for an error to quote
 */
record Piece(String sql, ObjectPath path, String text) {

    Piece withSql(String value) {
        return new Piece(value, path, text);
    }

    /** @throws InvalidFragmentException when the server rejects it */
    void runIn(CatalogSession session) throws SQLException {
        try {
            session.execute(sql);
        } catch (SQLException e) {
            throw new InvalidFragmentException(path, text, String.valueOf(e.getMessage()), e);
        }
    }
}
