package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Name;
import dev.autogen.schema.OpaqueUnit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes opaque units of statements that autogen does not look into. */
final class OpaqueStatements {

    private static final int SHORT_HASH = 12;

    private OpaqueStatements() {}

    /** A unit; without a name it is called after its hash. */
    static OpaqueUnit unit(String name, List<String> create, List<String> drop, boolean beforeTables) {
        String hash = hash(create, drop);
        String called = name.isEmpty() ? "statements " + hash.substring(0, SHORT_HASH) : name;
        return new OpaqueUnit(Name.of(called), create, drop, beforeTables, hash);
    }

    private static String hash(List<String> create, List<String> drop) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            create.forEach(statement -> update(digest, "create " + statement));
            drop.forEach(statement -> update(digest, "drop " + statement));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, String statement) {
        digest.update(statement.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
