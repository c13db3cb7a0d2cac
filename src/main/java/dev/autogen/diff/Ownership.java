package dev.autogen.diff;

import dev.autogen.schema.ObjectPath;
import java.util.List;
import java.util.Set;

/**
 * Which of the database's objects autogen may take away.
 *
 * <p>What the target asks for is always ours. Patterns are names in the form of {@code account} or
 * {@code audit.account}, where {@code *} stands for any text and {@code ?} for any character.
 *
 * @param known what entities or applied revisions ever made
 * @param reach how far ownership goes beyond that
 * @param include patterns of further objects that are ours
 * @param tools the tools whose objects are ours only when something made or asks for them
 */
public record Ownership(Set<ObjectPath> known, Reach reach, List<String> include, Set<OtherTool> tools) {

    /** How much of what nobody knows is ours. */
    public enum Reach {
        /** Nothing. */
        KNOWN,
        /** Every table, view, sequence and type, as {@code --own} says. */
        OBJECTS,
        /** Schemas and extensions too. */
        EVERYTHING
    }

    public Ownership {
        known = Set.copyOf(known);
        include = List.copyOf(include);
        tools = Set.copyOf(tools);
    }

    /** Nothing but what is known is ours. */
    public static Ownership of(Set<ObjectPath> known) {
        return new Ownership(known, Reach.KNOWN, List.of(), Set.of());
    }

    /** Everything is ours, as between two databases that shall become equal. */
    public static Ownership everything() {
        return new Ownership(Set.of(), Reach.EVERYTHING, List.of(), Set.of());
    }

    /** The same, reaching for all that no other tool has. */
    public Ownership ofEverything() {
        return new Ownership(known, Reach.EVERYTHING, include, tools);
    }

    /** Whether the object belongs to a tool beside the application. */
    public boolean isOfAnotherTool(ObjectPath path) {
        return !known.contains(path) && tools.stream().anyMatch(tool -> tool.made(path));
    }

    /** Whether the object, which only the database has, is ours to take away. */
    public boolean owns(ObjectPath path) {
        return known.contains(path)
                || !isOfAnotherTool(path) && (reaches(path) || !isContainer(path) && matches(include, path));
    }

    /** Whether the object belongs to the database as a whole: others may use it, and it says little about who made it. */
    static boolean isContainer(ObjectPath path) {
        return path.kind() == ObjectPath.Kind.SCHEMA || path.kind() == ObjectPath.Kind.EXTENSION;
    }

    private boolean reaches(ObjectPath path) {
        return reach == Reach.EVERYTHING || reach == Reach.OBJECTS && !isContainer(path);
    }

    private static boolean matches(List<String> patterns, ObjectPath path) {
        String name = path.object().toString();
        return patterns.stream().anyMatch(pattern -> NamePattern.of(pattern).matches(name));
    }
}
