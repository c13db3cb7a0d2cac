package dev.autogen.diff;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateSequence;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Sequence;
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
    }

    private void create(Sequence sequence, String reason) {
        context.plan().add(Phase.CREATE_SEQUENCE, new CreateSequence(free(numbering.ofNew(sequence))), reason);
        own(sequence, reason);
    }

    private void drop(Sequence sequence, String reason) {
        if (sequence.ownedBy().filter(this::isRemoved).isPresent()) {
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

    private boolean isRemoved(ColumnReference column) {
        return context.removals().tables().containsKey(column.table())
                || context.removals().isDropped(ObjectPath.column(column.table(), column.column()));
    }

    private static Sequence free(Sequence sequence) {
        return new Sequence(
                sequence.name(), sequence.options(), Optional.empty(), sequence.comment(), sequence.continues());
    }
}
