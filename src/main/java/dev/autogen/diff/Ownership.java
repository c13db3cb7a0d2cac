package dev.autogen.diff;

import dev.autogen.schema.ObjectPath;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of the database's objects autogen may take away, and which it leaves out altogether.
 *
 * <p>What the target asks for is always ours, unless it is excluded. Patterns are names in the form of {@code account} or
 * {@code audit.account}, where {@code *} stands for any text and {@code ?} for any character.
 *
 * @param known what entities or applied revisions ever made
 * @param reach how far ownership goes beyond that
 * @param include patterns of further objects that are ours
 * @param exclude patterns of objects that are not compared at all
 */
public record Ownership(Set<ObjectPath> known, Reach reach, List<String> include, List<String> exclude) {

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
        exclude = List.copyOf(exclude);
    }

    /** Nothing but what is known is ours. */
    public static Ownership of(Set<ObjectPath> known) {
        return new Ownership(known, Reach.KNOWN, List.of(), List.of());
    }

    /** Everything is ours, as between two databases that shall become equal. */
    public static Ownership everything() {
        return new Ownership(Set.of(), Reach.EVERYTHING, List.of(), List.of());
    }

    /** Whether the object is left out of the comparison. */
    public boolean ignores(ObjectPath path) {
        return matches(exclude, path);
    }

    /** Whether the object, which only the database has, is ours to take away. */
    public boolean owns(ObjectPath path) {
        return known.contains(path) || reaches(path) || !isContainer(path) && matches(include, path);
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
        return patterns.stream().anyMatch(pattern -> glob(pattern).matcher(name).matches());
    }

    private static Pattern glob(String pattern) {
        return Pattern.compile(
                pattern.codePoints().mapToObj(Ownership::expression).collect(Collectors.joining()), Pattern.DOTALL);
    }

    private static String expression(int character) {
        return switch (character) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(Character.toString(character));
        };
    }
}
