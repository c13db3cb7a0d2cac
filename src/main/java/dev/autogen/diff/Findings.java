package dev.autogen.diff;

import dev.autogen.schema.ObjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import liquibase.diff.DiffResult;
import liquibase.diff.ObjectDifferences;
import org.jspecify.annotations.Nullable;

/** Collects what a comparison finds. */
final class Findings {
    private final List<Found> missing = new ArrayList<>();
    private final List<Found> unexpected = new ArrayList<>();
    private final List<Found> changed = new ArrayList<>();
    private final List<ObjectPath> notOurs = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> details = new ArrayList<>();

    /** An attribute with its two values, where they differ. */
    record Change(Attribute attribute, @Nullable Object reference, @Nullable Object compared) {}

    private record Found(ObjectPath path, Optional<?> target, Optional<?> live, List<Change> changes) {
        SchemaElement in(Sides sides) {
            return new SchemaElement(path, target, live, sides);
        }

        ObjectDifferences differences() {
            ObjectDifferences result = new ObjectDifferences(null);
            changes.forEach(
                    change -> result.addDifference(change.attribute().field(), change.reference(), change.compared()));
            return result;
        }
    }

    void missing(ObjectPath path, Object target) {
        missing.add(new Found(path, Optional.of(target), Optional.empty(), List.of()));
    }

    void unexpected(ObjectPath path, Object live) {
        unexpected.add(new Found(path, Optional.empty(), Optional.of(live), List.of()));
    }

    /** Counterparts; without changes they are equal and leave no trace. */
    void counterparts(ObjectPath path, Object target, Object live, List<Change> changes) {
        if (!changes.isEmpty()) {
            changed.add(new Found(path, Optional.of(target), Optional.of(live), changes));
        }
    }

    void notOurs(ObjectPath path) {
        notOurs.add(path);
    }

    void note(String note) {
        notes.add(note);
    }

    /** A note of little weight, which would be in the way of others. */
    void detail(String note) {
        details.add(note);
    }

    /** What was found, as differences with both sides at hand. */
    DiffResult differences(Sides sides) {
        DiffResult result = new DiffResult(null, null, null);
        missing.forEach(found -> result.addMissingObject(found.in(sides)));
        unexpected.forEach(found -> result.addUnexpectedObject(found.in(sides)));
        changed.forEach(found -> result.addChangedObject(found.in(sides), found.differences()));
        return result;
    }

    Comparison in(Sides sides, Unsettled unsettled) {
        return new Comparison(
                differences(sides),
                unsettled,
                List.of(),
                notOurs.stream().sorted().toList(),
                notes.stream().sorted().toList(),
                details.stream().sorted().toList());
    }

    /**
     * The attributes whose values differ.
     *
     * @param canonical the target's values, to be compared
     * @param readable the target's values, to be shown
     */
    static List<Change> changes(
            Map<Attribute, Object> canonical, Map<Attribute, Object> readable, Map<Attribute, Object> live) {
        return Stream.of(Attribute.values())
                .filter(attribute -> !Objects.equals(canonical.get(attribute), live.get(attribute)))
                .map(attribute -> new Change(attribute, readable.get(attribute), live.get(attribute)))
                .toList();
    }
}
