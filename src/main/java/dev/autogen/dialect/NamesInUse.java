package dev.autogen.dialect;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import java.util.HashMap;
import java.util.Map;

/**
 * The names that relations and constraints of one schema bear.
 *
 * <p>The two are apart: an index may be called like a check. Constraints of several tables may share a name, which is free
 * only when the last of them has gone.
 */
public final class NamesInUse {
    private final Map<String, Integer> relations = new HashMap<>();
    private final Map<String, Integer> constraints = new HashMap<>();

    /** A table, view, sequence or index. */
    public void takeRelation(String name) {
        relations.merge(name, 1, Integer::sum);
    }

    /** The reverse of {@link #takeRelation}, once for each. */
    public void freeRelation(String name) {
        relations.merge(name, -1, Integer::sum);
    }

    /**
     * A constraint under its name or another one, with the index that may stand behind it.
     *
     * @param name the name, which its label need not have
     */
    public void take(Constraint constraint, String name) {
        constraints.merge(name, 1, Integer::sum);
        if (hasIndex(constraint)) {
            takeRelation(name);
        }
    }

    /** The reverse of {@link #take}, once for each. */
    public void free(Constraint constraint, String name) {
        constraints.merge(name, -1, Integer::sum);
        if (hasIndex(constraint)) {
            freeRelation(name);
        }
    }

    public boolean hasRelation(String name) {
        return relations.getOrDefault(name, 0) > 0;
    }

    public boolean hasConstraint(String name) {
        return constraints.getOrDefault(name, 0) > 0;
    }

    /** Whether an index of the same name stands behind the constraint, which so is a relation, too. */
    public static boolean hasIndex(Constraint constraint) {
        return !(constraint instanceof ForeignKey || constraint instanceof CheckConstraint);
    }
}
