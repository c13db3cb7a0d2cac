package dev.autogen.report;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of source files behind differences.
 *
 * @param places by what a difference ends with: an entity ({@code sample.Author}) or property ({@code sample.Author#name})
 */
public record Locations(SortedMap<String, Place> places) {

    /**
     * A line of a source file.
     *
     * @param file from the project's directory, with slashes
     * @param line counted from 1
     */
    public record Place(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    private static final String BEFORE_SOURCE = ": ";

    public Locations {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    public static Locations none() {
        return new Locations(new TreeMap<>());
    }

    /** What a difference ends with: its entity or property, where it names one. */
    public static String source(String difference) {
        int start = difference.lastIndexOf(BEFORE_SOURCE);
        return start < 0 ? "" : difference.substring(start + BEFORE_SOURCE.length());
    }

    Optional<Place> of(String difference) {
        return Optional.ofNullable(places.get(source(difference)));
    }

    /** The difference with its place in parentheses, where that is known. */
    String located(String difference) {
        return of(difference).map(place -> difference + " (" + place + ")").orElse(difference);
    }
}
