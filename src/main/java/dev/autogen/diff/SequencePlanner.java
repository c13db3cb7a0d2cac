package dev.autogen.diff;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateSequence;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Sequence;
import java.util.HashMap;
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
        Sequence to = new Sequence(target.name(), target.options(), target.ownedBy(), live.comment());
        boolean ownerChanges = context.differences().differs(element, Attribute.OWNER);
        if (!APART.containsAll(context.differences().attributes(element))) {
            String reason = context.describer().changed(context.differences(), element);
            Sequence from = ownerChanges ? free(live) : live;
            context.plan().add(Phase.ALTER_SEQUENCE, new AlterSequence(from, ownerChanges ? free(to) : to), reason);
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

    /** A sequence that keeps its owner is nobody's while the column goes and comes back, or it would go with it. */
    private void stepAside() {
        Map<Name, Sequence> targets = new HashMap<>();
        context.sides().target().all(Sequence.class).forEach(sequence -> targets.put(sequence.name(), sequence));
        for (Sequence live : context.sides().live().all(Sequence.class)) {
            Optional.ofNullable(targets.get(live.name()))
                    .filter(target -> target.ownedBy().equals(live.ownedBy()))
                    .ifPresent(target -> live.ownedBy().flatMap(this::removal).ifPresent(reason -> {
                        Sequence kept = new Sequence(target.name(), target.options(), target.ownedBy(), live.comment());
                        disown(live, reason);
                        own(kept, reason);
                    }));
        }
    }

    /** Why the column goes, on the way there or on the way back. */
    private Optional<String> removal(ColumnReference column) {
        ObjectPath path = ObjectPath.column(column.table(), column.column());
        return Optional.ofNullable(context.removals().tables().get(column.table()))
                .or(() -> Optional.ofNullable(context.removals().columns().get(path)));
    }

    private static Sequence free(Sequence sequence) {
        return new Sequence(
                sequence.name(), sequence.options(), Optional.empty(), sequence.comment(), sequence.continues());
    }
}
