package dev.autogen.metamodel;

import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schema that entities ask for, and where each part comes from.
 *
 * @param schema the schema, with types and expressions as Hibernate spells them
 * @param sources the entity ({@code sample.Author}) or property ({@code sample.Author#books}) behind each table, column,
 *     sequence and type
 * @param formerNames the names that tables and columns had, as {@link dev.autogen.annotation.RenamedFrom} says, by what bears
 *     the new one
 * @param notices what the reader had to leave out or work around, as sentences for people
 * @param hibernateVersion the version of the Hibernate that was asked
 * @param hibernateLocation where its classes came from
 */
public record EntityModel(
        Schema schema,
        SortedMap<ObjectPath, String> sources,
        SortedMap<ObjectPath, String> formerNames,
        List<String> notices,
        String hibernateVersion,
        String hibernateLocation) {

    public EntityModel {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        formerNames = Collections.unmodifiableSortedMap(new TreeMap<>(formerNames));
        notices = List.copyOf(notices);
    }

    /** One in which nothing had another name. */
    public EntityModel(
            Schema schema,
            SortedMap<ObjectPath, String> sources,
            List<String> notices,
            String hibernateVersion,
            String hibernateLocation) {
        this(schema, sources, new TreeMap<>(), notices, hibernateVersion, hibernateLocation);
    }
}
