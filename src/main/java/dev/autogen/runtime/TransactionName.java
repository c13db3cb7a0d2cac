package dev.autogen.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The identifier of a prepared transaction, which tells a later run all that it has to know.
 *
 * @param token tells one attempt at a revision from any other on the server
 * @param place which of the databases of the attempt it belongs to, from 1 in the order of preparing
 * @param total how many databases there are
 * @param revision the identifier of the revision
 * @param owner the database in the settings, and its version table
 * @see <a href="https://www.postgresql.org/docs/current/sql-prepare-transaction.html">PREPARE TRANSACTION</a>
 */
record TransactionName(String token, int place, int total, String revision, String owner) {
    private static final String FIRST = "autogen";
    private static final int PARTS = 5;
    private static final String LEFT =
            "select gid from pg_prepared_xacts where database = current_database() order by prepared, gid";

    /** PostgreSQL allows fewer than 200 bytes, and a revision is called with at most 100. */
    private static final int LONGEST_OWNER = 70;

    /** Who owns the prepared transactions of a database; a digest where that would be too long. */
    static String owner(String database, String versionTable) {
        String owner = database + " " + versionTable;
        byte[] bytes = owner.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_OWNER ? owner : digest(bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The name that an identifier of the server stands for, if it is one of ours. */
    static Optional<TransactionName> parse(String gid) {
        String[] parts = gid.split(" ", PARTS);
        if (parts.length < PARTS || !parts[0].equals(FIRST) || !parts[2].matches("[0-9]{1,4}/[0-9]{1,4}")) {
            return Optional.empty();
        }
        String[] place = parts[2].split("/");
        return Optional.of(new TransactionName(
                parts[1], Integer.parseInt(place[0]), Integer.parseInt(place[1]), parts[3], parts[4]));
    }

    /** All of ours that are prepared on a database. */
    static List<TransactionName> left(Connection connection) throws SQLException {
        List<TransactionName> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LEFT);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                parse(found.getString(1)).ifPresent(names::add);
            }
        }
        return names;
    }

    /** Whether the transactions of all other databases were prepared before. */
    boolean isLast() {
        return place == total;
    }

    /** As a literal of SQL. */
    String literal() {
        return "'" + this.toString().replace("'", "''") + "'";
    }

    @Override
    public String toString() {
        return String.join(" ", FIRST, token, place + "/" + total, revision, owner);
    }
}
