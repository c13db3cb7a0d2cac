package dev.autogen.metamodel;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What to read, and for which database.
 *
 * @param sources where entities are
 * @param application the persistence units that the application's framework makes, which take the place of those in files
 * @param settings the user's own Hibernate settings, which come before those of the persistence unit
 * @param defaultSchema the schema whose objects are named without it, such as {@code public}
 * @param postgresMajor the major version of the live server
 */
public record ReaderRequest(
        EntitySources sources,
        List<ApplicationUnit> application,
        SortedMap<String, String> settings,
        String defaultSchema,
        int postgresMajor) {

    public ReaderRequest {
        application = List.copyOf(application);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** A request for the schema {@code public} without settings. */
    public static ReaderRequest of(int postgresMajor, String... entities) {
        return new ReaderRequest(
                EntitySources.of(List.of(entities)), List.of(), new TreeMap<>(), "public", postgresMajor);
    }

    public ReaderRequest withSettings(Map<String, String> value) {
        return new ReaderRequest(sources, application, new TreeMap<>(value), defaultSchema, postgresMajor);
    }

    public ReaderRequest withDefaultSchema(String value) {
        return new ReaderRequest(sources, application, settings, value, postgresMajor);
    }

    public ReaderRequest withSources(EntitySources value) {
        return new ReaderRequest(value, application, settings, defaultSchema, postgresMajor);
    }

    public ReaderRequest withPersistenceUnits(String... value) {
        return withSources(sources.withPersistenceUnits(List.of(value)));
    }
}
