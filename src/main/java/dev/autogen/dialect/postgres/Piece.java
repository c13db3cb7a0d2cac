package dev.autogen.dialect.postgres;

import dev.autogen.schema.ObjectPath;

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
}
