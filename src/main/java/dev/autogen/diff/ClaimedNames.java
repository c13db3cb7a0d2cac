package dev.autogen.diff;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.NamesInUse;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The names that a target asks for by themselves, so that nothing else can keep them.
 *
 * <p>What nobody named stays under the name that the database has for it, unless the target wants that name for something
 * else: then it makes room.
 */
final class ClaimedNames {
    private final SchemaNames taken;
    private final Set<Name> relations = new HashSet<>();
    private final Set<Part> constraints = new HashSet<>();

    private record Part(Name table, String label) {}

    ClaimedNames(Dialect dialect, Schema target, Schema live) {
        taken = new SchemaNames(dialect);
        taken.take(live);
        taken.take(target);
        target.objects().stream()
                .filter(SchemaNames::isRelation)
                .map(SchemaObject::name)
                .forEach(relations::add);
        target.tables().forEach(this::claim);
        for (View view : target.all(View.class)) {
            view.indexes().forEach(index -> claim(view.name(), index));
        }
    }

    private void claim(Table table) {
        for (Constraint constraint : table.constraints()) {
            explicit(constraint.label(), text -> {
                constraints.add(new Part(table.name(), text));
                if (NamesInUse.hasIndex(constraint)) {
                    relations.add(table.name().sibling(text));
                }
            });
        }
        table.indexes().forEach(index -> claim(table.name(), index));
    }

    private void claim(Name relation, Index index) {
        explicit(index.label(), text -> relations.add(relation.sibling(text)));
    }

    private static void explicit(Label label, Consumer<String> claim) {
        label.text().filter(text -> label.explicit()).ifPresent(claim);
    }

    /** The name of a constraint that the database has under another or the same name. */
    Label label(Table table, Constraint target, Label live) {
        if (target.label().explicit()) {
            return target.label();
        }
        String kept = live.required();
        boolean claimed = constraints.contains(new Part(table.name(), kept))
                || NamesInUse.hasIndex(target)
                        && relations.contains(table.name().sibling(kept));
        return claimed ? taken.choose(table, target) : Label.explicit(kept);
    }

    /** The name of an index that the database has under another or the same name. */
    Label label(Name relation, Index target, Label live) {
        if (target.label().explicit()) {
            return target.label();
        }
        boolean claimed = relations.contains(relation.sibling(live.required()));
        return claimed ? taken.choose(relation, target) : Label.explicit(live.required());
    }
}
