package dev.autogen.diff;

import dev.autogen.schema.ObjectPath;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.diff.DiffResult;
import liquibase.diff.ObjectDifferences;
import liquibase.structure.DatabaseObject;

/** The contents of a {@link DiffResult} in an order that does not depend on hash codes. */
public final class SortedDifferences {
    private static final Comparator<SchemaElement> ORDER = Comparator.comparing(SchemaElement::path)
            .thenComparing(element -> element.subject().toString());

    private final List<SchemaElement> missing;
    private final List<SchemaElement> unexpected;
    private final List<SchemaElement> changed;
    private final Map<SchemaElement, ObjectDifferences> details = new HashMap<>();
    private final Set<ObjectPath> unexpectedPaths;
    private final Map<ObjectPath, SchemaElement> changedByLivePath = new HashMap<>();

    public SortedDifferences(DiffResult result) {
        missing = sorted(result.getMissingObjects());
        unexpected = sorted(result.getUnexpectedObjects());
        result.getChangedObjects().forEach((key, value) -> details.put((SchemaElement) key, value));
        changed = sorted(result.getChangedObjects().keySet());
        unexpectedPaths =
                new HashSet<>(unexpected.stream().map(SchemaElement::path).collect(Collectors.toList()));
        changed.forEach(element -> changedByLivePath.put(Paths.live(element), element));
    }

    private static List<SchemaElement> sorted(Collection<? extends DatabaseObject> objects) {
        return objects.stream().map(SchemaElement.class::cast).sorted(ORDER).toList();
    }

    /** What is asked for and the database lacks. */
    public List<SchemaElement> missing() {
        return missing;
    }

    /** What is ours, and nobody asks for any more. */
    public List<SchemaElement> unexpected() {
        return unexpected;
    }

    /** What is there and should be different. */
    public List<SchemaElement> changed() {
        return changed;
    }

    /** The attributes in which a changed element differs, in the order of {@link Attribute}. */
    public List<Attribute> attributes(SchemaElement element) {
        ObjectDifferences differences = detailsOf(element);
        return Stream.of(Attribute.values())
                .filter(attribute -> differences.isDifferent(attribute.field()))
                .toList();
    }

    public boolean differs(SchemaElement element, Attribute attribute) {
        return detailsOf(element).isDifferent(attribute.field());
    }

    /** The target's value of an attribute that differs; empty for none. */
    public Optional<Object> reference(SchemaElement element, Attribute attribute) {
        return Optional.ofNullable(
                detailsOf(element).getDifference(attribute.field()).getReferenceValue());
    }

    /** The database's value of an attribute that differs; empty for none. */
    public Optional<Object> compared(SchemaElement element, Attribute attribute) {
        return Optional.ofNullable(
                detailsOf(element).getDifference(attribute.field()).getComparedValue());
    }

    /** Whether the database's object of this path is unexpected. */
    public boolean isUnexpected(ObjectPath path) {
        return unexpectedPaths.contains(path);
    }

    /** The change of the object that the database has under this path. */
    public Optional<SchemaElement> changedAt(ObjectPath livePath) {
        return Optional.ofNullable(changedByLivePath.get(livePath));
    }

    /** The schemas that the differences lie between; empty when there is no difference. */
    public Optional<Sides> sides() {
        return Stream.of(missing, unexpected, changed)
                .flatMap(List::stream)
                .findFirst()
                .map(SchemaElement::sides);
    }

    private ObjectDifferences detailsOf(SchemaElement element) {
        ObjectDifferences found = details.get(element);
        if (found == null) {
            throw new IllegalArgumentException(element + " is not a changed element of this comparison");
        }
        return found;
    }
}
