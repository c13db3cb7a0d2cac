package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liquibase.diff.DiffResult;

/** The one place that turns differences into words. */
public final class DifferenceDescriber {
    private final Map<ObjectPath, String> sources;

    /**
     * @param sources where the target's objects come from, such as {@code sample.Account#name}; an object without an entry
     *     shows that of its table
     */
    public DifferenceDescriber(Map<ObjectPath, String> sources) {
        this.sources = Map.copyOf(sources);
    }

    /** A line for each difference, sorted: what is missing, what is unexpected, what changed. */
    public List<String> describe(DiffResult result) {
        SortedDifferences differences = new SortedDifferences(result);
        List<String> lines = new ArrayList<>();
        differences.missing().forEach(element -> lines.add(missing(element)));
        differences.unexpected().forEach(element -> lines.add(unexpected(element)));
        for (SchemaElement element : differences.changed()) {
            differences.attributes(element).forEach(attribute -> lines.add(changed(differences, element, attribute)));
        }
        return lines;
    }

    /** What the target has and the database lacks, in a line. */
    public String missing(SchemaElement element) {
        return "missing " + Words.definition(element.path(), element.subject()) + source(element);
    }

    /** What the database has and nobody asks for, in a line. */
    public String unexpected(SchemaElement element) {
        return "unexpected " + Words.definition(element.path(), element.subject());
    }

    /** All that differs about an element, in a line. */
    public String changed(SortedDifferences differences, SchemaElement element) {
        List<String> values = differences.attributes(element).stream()
                .map(attribute -> values(differences, element, attribute))
                .toList();
        return "changed " + Words.name(element.path(), element.subject()) + " " + String.join(", ", values)
                + source(element);
    }

    /** One difference of a changed element, in a line. */
    public String changed(SortedDifferences differences, SchemaElement element, Attribute attribute) {
        return "changed " + Words.name(element.path(), element.subject()) + " "
                + values(differences, element, attribute) + source(element);
    }

    private static String values(SortedDifferences differences, SchemaElement element, Attribute attribute) {
        Optional<Object> reference = differences.reference(element, attribute);
        return attribute == Attribute.INITIAL_ROWS
                ? "missing rows: " + Words.value(reference)
                : attribute.field() + ": " + Words.value(differences.compared(element, attribute)) + " → "
                        + Words.value(reference);
    }

    private String source(SchemaElement element) {
        Name object = element.path().object();
        return Optional.ofNullable(sources.get(element.path()))
                .or(() -> singleColumn(element.subject()).map(column -> sources.get(ObjectPath.column(object, column))))
                .or(() -> Optional.ofNullable(sources.get(ObjectPath.table(object))))
                .map(text -> ": " + text)
                .orElse("");
    }

    /** Where the target's object at a path comes from. */
    Optional<String> source(ObjectPath path) {
        return Optional.ofNullable(sources.get(path));
    }

    private static Optional<String> singleColumn(Object part) {
        List<String> columns = columns(part);
        return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
    }

    private static List<String> columns(Object part) {
        if (part instanceof Column column) {
            return List.of(column.name());
        }
        if (part instanceof Index index) {
            return index.parts().stream().map(IndexPart::text).toList();
        }
        return part instanceof Constraint constraint ? columns(constraint) : List.of();
    }

    private static List<String> columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.columns();
        }
        return constraint instanceof ForeignKey key ? key.columns() : List.of();
    }
}
