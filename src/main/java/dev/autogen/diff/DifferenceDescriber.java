package dev.autogen.diff;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        return changed(differences, element, differences.attributes(element));
    }

    /** What differs about an element beside its comment, in a line. */
    String changedInContent(SortedDifferences differences, SchemaElement element) {
        List<Attribute> attributes = differences.attributes(element).stream()
                .filter(attribute -> attribute != Attribute.COMMENT)
                .toList();
        return changed(differences, element, attributes);
    }

    private String changed(SortedDifferences differences, SchemaElement element, List<Attribute> attributes) {
        List<String> values = attributes.stream()
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
                .or(() -> singleColumn(object, element.subject()))
                .or(() -> Optional.ofNullable(sources.get(ObjectPath.table(object))))
                .map(text -> ": " + text)
                .orElse("");
    }

    /** Where the target's object at a path comes from. */
    Optional<String> source(ObjectPath path) {
        return Optional.ofNullable(sources.get(path));
    }

    /** Where the only column that a part is about comes from. */
    private Optional<String> singleColumn(Name object, Object part) {
        List<String> found = columns(part)
                .map(column -> ObjectPath.column(object, column))
                .filter(sources::containsKey)
                .distinct()
                .map(sources::get)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The columns that a part may be about; other words of an expression are among them. */
    private static Stream<String> columns(Object part) {
        if (part instanceof Column column) {
            return Stream.of(column.name());
        }
        if (part instanceof Index index) {
            return index.parts().stream()
                    .flatMap(key -> key.expression() ? SqlWords.of(key.text()).stream() : Stream.of(key.text()));
        }
        return part instanceof Constraint constraint ? columns(constraint) : Stream.empty();
    }

    private static Stream<String> columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns().stream();
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.columns().stream();
        }
        if (constraint instanceof CheckConstraint check) {
            return SqlWords.of(check.expression()).stream();
        }
        return constraint instanceof ForeignKey key ? key.columns().stream() : Stream.empty();
    }
}
