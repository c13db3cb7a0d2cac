package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An exclusion changes in every attribute.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An exclusion changes in every attribute")
public final class R27c6a30d7c24_AnExclusionChangesInEveryAttribute implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed exclusion constraint booking.by_cover include: none → state
        op.dropConstraint("booking", "by_cover");
        // changed exclusion constraint booking.by_method method: gist → hash
        op.dropConstraint("booking", "by_method");
        // changed exclusion constraint booking.by_operator elements: room with =, during with && → room with <>, during
        // with &&
        op.dropConstraint("booking", "by_operator");
        // changed exclusion constraint booking.by_order elements: name with =, during with && → lower(name) with =,
        // during with &&
        op.dropConstraint("booking", "by_order");
        // changed exclusion constraint booking.by_predicate predicate: state <> 'GONE'::text → state = 'OPEN'::text
        op.dropConstraint("booking", "by_predicate");
        // changed exclusion constraint booking.by_time deferrability: not deferrable → initially deferred
        op.dropConstraint("booking", "by_time");
        // changed exclusion constraint booking.new name: old → new
        op.renameConstraint("booking", "old", "new");
        // changed exclusion constraint booking.by_cover include: none → state
        op.addExclusion("booking", "by_cover", exclusion -> exclusion
                .with("floor", "=")
                .with("during", "&&")
                .include("state"));
        // changed exclusion constraint booking.by_method method: gist → hash
        op.addExclusion("booking", "by_method", exclusion -> exclusion.using("hash").with("room", "="));
        // changed exclusion constraint booking.by_operator elements: room with =, during with && → room with <>, during
        // with &&
        op.addExclusion("booking", "by_operator", exclusion -> exclusion.with("room", "<>").with("during", "&&"));
        // changed exclusion constraint booking.by_order elements: name with =, during with && → lower(name) with =,
        // during with &&
        op.addExclusion("booking", "by_order", exclusion -> exclusion
                .withExpression("lower(name)", "=")
                .with("during", "&&"));
        // changed exclusion constraint booking.by_predicate predicate: state <> 'GONE'::text → state = 'OPEN'::text
        op.addExclusion("booking", "by_predicate", exclusion -> exclusion
                .with("floor", "=")
                .with("during", "&&")
                .where("state = 'OPEN'::text"));
        // changed exclusion constraint booking.by_time deferrability: not deferrable → initially deferred
        op.addExclusion("booking", "by_time", exclusion -> exclusion
                .with("room", "=")
                .with("during", "-|-")
                .initiallyDeferred());
        // missing exclusion constraint booking.by_part (floor with =, during with &&)
        op.addExclusion("booking", "by_part", exclusion -> exclusion.with("floor", "=").with("during", "&&"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("booking", "by_part");
        op.dropConstraint("booking", "by_time");
        op.dropConstraint("booking", "by_predicate");
        op.dropConstraint("booking", "by_order");
        op.dropConstraint("booking", "by_operator");
        op.dropConstraint("booking", "by_method");
        op.dropConstraint("booking", "by_cover");
        op.renameConstraint("booking", "new", "old");
        op.addExclusion("booking", "by_time", exclusion -> exclusion.with("room", "=").with("during", "-|-"));
        op.addExclusion("booking", "by_predicate", exclusion -> exclusion
                .with("floor", "=")
                .with("during", "&&")
                .where("state <> 'GONE'::text"));
        op.addExclusion("booking", "by_order", exclusion -> exclusion.with("name", "=").with("during", "&&"));
        op.addExclusion("booking", "by_operator", exclusion -> exclusion.with("room", "=").with("during", "&&"));
        op.addExclusion("booking", "by_method", exclusion -> exclusion.with("room", "="));
        op.addExclusion("booking", "by_cover", exclusion -> exclusion.with("floor", "=").with("during", "&&"));
    }
}
