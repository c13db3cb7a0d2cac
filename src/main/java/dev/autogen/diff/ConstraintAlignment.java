package dev.autogen.diff;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Compares the paired constraints of a table, and gives the target's the names that the database has for them. */
final class ConstraintAlignment {
    private final Name table;
    private final Table asked;
    private final ClaimedNames claimed;
    private final Facts facts;
    private final Findings findings;
    private final Map<Spelled<Constraint>, Constraint> aligned = new IdentityHashMap<>();

    ConstraintAlignment(Table asked, ClaimedNames claimed, Facts facts, Findings findings) {
        this.table = asked.name();
        this.asked = asked;
        this.claimed = claimed;
        this.facts = facts;
        this.findings = findings;
    }

    void pair(ChildMatcher.Pair<Constraint> pair) {
        Spelled<Constraint> target = pair.target();
        Constraint live = pair.live();
        Constraint named = target.readable().withLabel(claimed.label(asked, target.readable(), live.label()));
        aligned.put(target, named);
        List<Findings.Change> changes = new ArrayList<>(Findings.changes(
                facts.ofConstraint(target.canonical()), facts.ofConstraint(named), facts.ofConstraint(live)));
        changes.addAll(rename(named.label(), live.label()));
        findings.counterparts(Paths.of(table, named), named, live, changes);
        noteKeyOrder(named, live);
    }

    /** The readable form, under the database's name if it has one. */
    Constraint aligned(Spelled<Constraint> target) {
        return aligned.getOrDefault(target, target.readable());
    }

    static Label label(Label target, Label live) {
        return target.explicit() ? target : Label.explicit(live.required());
    }

    static List<Findings.Change> rename(Label target, Label live) {
        return target.text().equals(live.text())
                ? List.of()
                : List.of(new Findings.Change(Attribute.NAME, target.required(), live.required()));
    }

    private void noteKeyOrder(Constraint target, Constraint live) {
        List<String> asked = keyColumns(target);
        List<String> found = keyColumns(live);
        boolean reordered = !asked.equals(found)
                && asked.stream()
                        .sorted()
                        .toList()
                        .equals(found.stream().sorted().toList());
        if (reordered) {
            findings.note("the key " + table + "." + live.label() + " orders its columns " + String.join(", ", found)
                    + " instead of " + String.join(", ", asked));
        }
    }

    private static List<String> keyColumns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        }
        return constraint instanceof UniqueConstraint unique ? unique.columns() : List.of();
    }
}
