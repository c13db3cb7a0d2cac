package dev.autogen.diff;

import dev.autogen.schema.ObjectPath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A team's word on what a comparison leaves out.
 *
 * <p>Without kinds it is about all kinds, without names about all names, and without attributes about the whole of what it
 * names: then a rule that ignores a table or a view ignores all that belongs to it, too.
 *
 * @param text the rule as it was written
 * @param effect what it does
 * @param kinds the kinds of thing that it is about
 * @param names patterns of the addresses that it is about
 * @param attributes the attributes of them that it is about
 */
public record Rule(
        String text, Effect effect, Set<ElementKind> kinds, List<NamePattern> names, Set<Attribute> attributes) {

    /** What a rule does about what it names. */
    public enum Effect {
        /** No difference counts, whichever side has more. */
        IGNORE,
        /** What only the database has stays; what both sides have is compared. */
        KEEP
    }

    /** The attributes that a thing may be without, so that a database can have one that nobody asks for. */
    public static final Set<Attribute> OPTIONAL = Set.copyOf(EnumSet.of(
            Attribute.COLLATION,
            Attribute.DEFAULT,
            Attribute.IDENTITY,
            Attribute.GENERATED,
            Attribute.INCLUDE,
            Attribute.PREDICATE,
            Attribute.STORAGE,
            Attribute.CASTS,
            Attribute.CHECKS,
            Attribute.OWNER,
            Attribute.OPTIONS,
            Attribute.COMMENT,
            Attribute.COLUMN_COMMENTS));

    /** The kinds that stand for themselves, rather than within a table or view. */
    private static final Set<ElementKind> WHOLE = Set.copyOf(EnumSet.of(
            ElementKind.SCHEMA,
            ElementKind.EXTENSION,
            ElementKind.TYPE,
            ElementKind.SEQUENCE,
            ElementKind.TABLE,
            ElementKind.VIEW,
            ElementKind.AUXILIARY_OBJECT));

    public Rule {
        kinds = Set.copyOf(kinds);
        names = List.copyOf(names);
        attributes = Set.copyOf(attributes);
    }

    /** The rule that leaves out whole objects by name. */
    public static Rule excluding(String text, List<NamePattern> names) {
        return new Rule(text, Effect.IGNORE, WHOLE, names, Set.of());
    }

    /** Whether it speaks of a thing, as a whole or of some attribute. */
    boolean isAbout(ElementKind kind, String address) {
        return (kinds.isEmpty() || kinds.stream().anyMatch(each -> each.covers(kind)))
                && (names.isEmpty() || names.stream().anyMatch(name -> name.matches(address)));
    }

    /** Whether it leaves the whole object out, on both sides. */
    boolean ignores(ObjectPath object) {
        return effect == Effect.IGNORE
                && attributes.isEmpty()
                && isAbout(ElementKind.of(object.kind()), object.object().toString());
    }

    /** Whether it lets the object stay that only the database has. */
    boolean letsStay(ObjectPath object) {
        return attributes.isEmpty()
                && isAbout(ElementKind.of(object.kind()), object.object().toString());
    }
}
