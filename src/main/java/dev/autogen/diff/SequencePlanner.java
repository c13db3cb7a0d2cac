package dev.autogen.diff;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateSequence;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans sequences. Their owners are set when the columns are there, and unset before these go. */
final class SequencePlanner {
    private static final Set<Attribute> APART = Set.of(Attribute.OWNER, Attribute.COMMENT);

    private final PlanContext context;
    private final Numbering numbering;

    SequencePlanner(PlanContext context) {
        this.context = context;
        this.numbering = new Numbering(context);
    }

    void plan() {
        for (SchemaElement element : context.differences().missing()) {
            element.target(Sequence.class)
                    .ifPresent(sequence -> create(sequence, context.describer().missing(element)));
        }
        for (SchemaElement element : context.differences().unexpected()) {
            element.live(Sequence.class)
                    .ifPresent(sequence -> drop(sequence, context.describer().unexpected(element)));
        }
        for (SchemaElement element : context.differences().changed()) {
            element.target(Sequence.class).ifPresent(sequence -> change(element, sequence));
        }
        stepAside();
    }

    private void create(Sequence sequence, String reason) {
        context.plan().add(Phase.CREATE_SEQUENCE, new CreateSequence(free(numbering.ofNew(sequence))), reason);
        own(sequence, reason);
    }

    private void drop(Sequence sequence, String reason) {
        if (sequence.ownedBy().flatMap(this::removal).isPresent()) {
            disown(sequence, reason);
            context.plan().addReverse(Phase.DROP_SEQUENCE, new CreateSequence(free(sequence)), reason);
        } else {
            context.plan().addReverse(Phase.DROP_SEQUENCE, new CreateSequence(numbering.ofOld(sequence)), reason);
        }
    }

    private void change(SchemaElement element, Sequence target) {
        Sequence live = element.live(Sequence.class).orElseThrow();
        Sequence to = target.withComment(live.comment());
        boolean ownerChanges = context.differences().differs(element, Attribute.OWNER);
        boolean goesAlong = followsTable(live, target);
        List<Attribute> attributes = context.differences().attributes(element).stream()
                .filter(attribute -> !APART.contains(attribute) && !(goesAlong && attribute == Attribute.UNLOGGED))
                .toList();
        if (!attributes.isEmpty()) {
            String reason = context.describer().changed(context.differences(), element);
            Sequence from = goesAlong ? live.withUnlogged(to.unlogged()) : live;
            AlterSequence change = ownerChanges ? new AlterSequence(free(from), free(to)) : new AlterSequence(from, to);
            context.plan().add(Phase.ALTER_SEQUENCE, change, reason);
        }
        if (ownerChanges) {
            String reason = context.describer().changed(context.differences(), element, Attribute.OWNER);
            disown(live, reason);
            own(to, reason);
        }
    }

    private void own(Sequence sequence, String reason) {
        if (sequence.ownedBy().isPresent()) {
            context.plan().add(Phase.OWN_SEQUENCE, new AlterSequence(free(sequence), sequence), reason);
        }
    }

    private void disown(Sequence sequence, String reason) {
        if (sequence.ownedBy().isPresent()) {
            context.plan().add(Phase.DETACH, new AlterSequence(sequence, free(sequence)), reason);
        }
    }

    /** A sequence that keeps its owner is nobody's while what happens to that would happen to it, too. */
    private void stepAside() {
        Map<Name, Sequence> targets = new HashMap<>();
        context.sides().target().all(Sequence.class).forEach(sequence -> targets.put(sequence.name(), sequence));
        for (Sequence live : context.sides().live().all(Sequence.class)) {
            Optional.ofNullable(targets.get(live.name()))
                    .filter(target -> target.ownedBy().equals(live.ownedBy()))
                    .ifPresent(target -> obstacle(live, target).ifPresent(reason -> {
                        disown(live, reason);
                        own(target.withComment(live.comment()), reason);
                    }));
        }
    }

    private Optional<String> obstacle(Sequence live, Sequence target) {
        return live.ownedBy().flatMap(owner -> removal(owner).or(() -> otherLogging(owner.table())
                .filter(change -> !followsTable(live, target))
                .map(change -> context.describer().changed(context.differences(), change, Attribute.UNLOGGED))));
    }

    /** The change of a table that becomes logged or unlogged. */
    private Optional<SchemaElement> otherLogging(Name table) {
        return context.differences().changedAt(ObjectPath.table(table)).filter(change -> context.differences()
                .differs(change, Attribute.UNLOGGED));
    }

    /** Whether a table that becomes logged or unlogged takes the sequence along, as PostgreSQL does since 15. */
    private boolean followsTable(Sequence live, Sequence target) {
        return live.ownedBy().equals(target.ownedBy())
                && live.ownedBy()
                        .filter(owner -> removal(owner).isEmpty())
                        .flatMap(owner -> otherLogging(owner.table()))
                        .filter(table ->
                                isLike(table.live(Table.class), live) && isLike(table.target(Table.class), target))
                        .isPresent();
    }

    private static boolean isLike(Optional<Table> table, Sequence sequence) {
        return table.filter(owner -> owner.unlogged() == sequence.unlogged()).isPresent();
    }

    /** Why the column goes, on the way there or on the way back. */
    private Optional<String> removal(ColumnReference column) {
        ObjectPath path = ObjectPath.column(column.table(), column.column());
        return Optional.ofNullable(context.removals().tables().get(column.table()))
                .or(() -> Optional.ofNullable(context.removals().columns().get(path)));
    }

    private static Sequence free(Sequence sequence) {
        return sequence.withOwnedBy(Optional.empty());
    }
}
