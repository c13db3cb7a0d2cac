package dev.autogen.diff;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds unique constraints that another key of the same table already stands for.
 *
 * <p>PostgreSQL merges such constraints when it creates a table, so asking for them again would never settle. One with an
 * explicit name, or that a database has, is kept.
 */
final class CoveredUniques {
    private final Facts facts;

    CoveredUniques(Facts facts) {
        this.facts = facts;
    }

    /** The constraints, less those that are covered, in their order. */
    List<Spelled<Constraint>> without(
            List<Spelled<Constraint>> all, Collection<ChildMatcher.Pair<Constraint>> existing) {
        Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        existing.forEach(pair -> kept.add(pair.target()));
        Set<Object> definitions = new HashSet<>();
        for (Spelled<Constraint> candidate : all) {
            if (kept.contains(candidate) || !mayBeCovered(candidate.canonical())) {
                kept.add(candidate);
                definitions.addAll(definitions(candidate.canonical()));
            }
        }
        List<Spelled<Constraint>> result = new ArrayList<>();
        for (Spelled<Constraint> candidate : all) {
            if (kept.contains(candidate) || definitions.addAll(definitions(candidate.canonical()))) {
                result.add(candidate);
            }
        }
        return result;
    }

    private static boolean mayBeCovered(Constraint constraint) {
        return constraint instanceof UniqueConstraint && !constraint.label().explicit();
    }

    private List<Object> definitions(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return List.of(facts.visitUnique(
                    new UniqueConstraint(key.label(), key.columns(), key.include(), false, key.deferrability())));
        }
        return constraint instanceof UniqueConstraint unique ? List.of(facts.visitUnique(unique)) : List.of();
    }
}
