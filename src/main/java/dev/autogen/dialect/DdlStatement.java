package dev.autogen.dialect;

/**
 * One SQL statement that carries out an operation, or a part of one.
 *
 * @param sql the statement, without a final semicolon
 * @param outsideTransaction whether the server refuses it inside a transaction block
 */
public record DdlStatement(String sql, boolean outsideTransaction) {

    public static DdlStatement of(String sql) {
        return new DdlStatement(sql, false);
    }
}
