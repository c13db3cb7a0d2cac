package dev.autogen.dialect.postgres;

import dev.autogen.schema.OpaqueUnit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an auxiliary object changes in the catalog.
 *
 * @param made what it makes or changes, definition by identity
 * @param before what of that was there before
 */
record UnitFacts(SortedMap<String, String> made, Map<String, String> before) {

    static UnitFacts between(Map<String, String> before, Map<String, String> after) {
        SortedMap<String, String> made = new TreeMap<>(after);
        made.entrySet().removeAll(before.entrySet());
        return new UnitFacts(made, before);
    }

    /** The hash over what it makes; over its statements when the catalog shows no trace of it. */
    String hash(OpaqueUnit unit) {
        return sha256(made.isEmpty() ? String.join("\n", unit.create()) : made.toString());
    }

    /**
     * The hash over what a live database has of it; empty when it has nothing.
     *
     * @param live the live facts
     * @param hasTables whether the live database has any table of the target: a unit without a trace in the catalog ran when
     *     the first of them were made
     */
    Optional<String> hashOf(Map<String, String> live, OpaqueUnit unit, boolean hasTables) {
        if (made.isEmpty()) {
            return hasTables ? Optional.of(hash(unit)) : Optional.empty();
        }
        SortedMap<String, String> found = new TreeMap<>();
        made.keySet().forEach(identity -> {
            String definition = live.get(identity);
            if (definition != null && !definition.equals(before.get(identity))) {
                found.put(identity, definition);
            }
        });
        return found.isEmpty() ? Optional.empty() : Optional.of(sha256(found.toString()));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
