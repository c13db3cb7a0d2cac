package dev.autogen.metamodel;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What to read, and for which database.
 *
 * @param entities names of classes or packages; empty for the persistence unit on the class path, and without one for
 *     every entity in its directories
 * @param persistenceUnit the unit to take when several are on the class path
 * @param settings the user's own Hibernate settings, which come before those of the persistence unit
 * @param defaultSchema the schema whose objects are named without it, such as {@code public}
 * @param postgresMajor the major version of the live server
 */
public record ReaderRequest(
        List<String> entities,
        Optional<String> persistenceUnit,
        SortedMap<String, String> settings,
        String defaultSchema,
        int postgresMajor) {

    public ReaderRequest {
        entities = List.copyOf(entities);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** A request for the schema {@code public} without settings. */
    public static ReaderRequest of(int postgresMajor, String... entities) {
        return new ReaderRequest(List.of(entities), Optional.empty(), new TreeMap<>(), "public", postgresMajor);
    }

    public ReaderRequest withSettings(Map<String, String> value) {
        return new ReaderRequest(entities, persistenceUnit, new TreeMap<>(value), defaultSchema, postgresMajor);
    }

    public ReaderRequest withDefaultSchema(String value) {
        return new ReaderRequest(entities, persistenceUnit, settings, value, postgresMajor);
    }

    public ReaderRequest withPersistenceUnit(String value) {
        return new ReaderRequest(entities, Optional.of(value), settings, defaultSchema, postgresMajor);
    }
}
