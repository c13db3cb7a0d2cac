package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identifiers;
import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plans constraints and indexes that only change their name. Names that swap take a detour. */
final class RenamePlanner {
    private static final String DETOUR = "_renamed";

    private final PlanContext context;

    private record Rename(ObjectPath.Kind kind, Name relation, String from, String to, String reason) {
        Name oldName() {
            return relation.sibling(from);
        }

        Name newName() {
            return relation.sibling(to);
        }

        Rename between(String start, String end) {
            return new Rename(kind, relation, start, end, reason);
        }

        Operation operation() {
            return kind == ObjectPath.Kind.INDEX
                    ? new RenameIndex(relation, from, to)
                    : new RenameConstraint(relation, from, to);
        }
    }

    RenamePlanner(PlanContext context) {
        this.context = context;
    }

    void plan() {
        List<Rename> renames = renames();
        Set<Name> occupied = new HashSet<>(renames.stream().map(Rename::oldName).toList());
        List<Rename> last = new ArrayList<>();
        for (Rename rename : TopologicalOrder.of(renames, Rename::oldName, other -> List.of(other.newName()))) {
            occupied.remove(rename.oldName());
            if (occupied.contains(rename.newName())) {
                String detour = Identifiers.cut(rename.from(), Identifiers.MAX_BYTES - DETOUR.length()) + DETOUR;
                add(rename.between(rename.from(), detour));
                last.add(rename.between(detour, rename.to()));
            } else {
                add(rename);
            }
        }
        last.forEach(this::add);
    }

    private void add(Rename rename) {
        context.plan().add(Phase.RENAME, rename.operation(), rename.reason());
    }

    private List<Rename> renames() {
        List<Rename> renames = new ArrayList<>();
        for (SchemaElement element : context.differences().changed()) {
            boolean part = element.subject() instanceof Constraint || element.subject() instanceof Index;
            if (part
                    && context.differences().differs(element, Attribute.NAME)
                    && !context.removals().takesAway(element)) {
                renames.add(new Rename(
                        element.path().kind(),
                        element.path().object(),
                        label(element, false),
                        label(element, true),
                        context.describer().changed(context.differences(), element, Attribute.NAME)));
            }
        }
        return renames;
    }

    private static String label(SchemaElement element, boolean target) {
        return (target ? element.target(Constraint.class) : element.live(Constraint.class))
                .map(Constraint::label)
                .or(() -> (target ? element.target(Index.class) : element.live(Index.class)).map(Index::label))
                .map(Label::required)
                .orElseThrow();
    }
}
