package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Numbers change into each other.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Numbers change into each other", destructive = true)
public final class R27c6a30d7c24_NumbersChangeIntoEachOther implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.big type: bigint → integer: app.Account#big
        // destroys data: values of account.big, bigint becomes integer (0 rows)
        op.alterColumnType("account", "big", type -> type.from("bigint").to("integer"));
        // changed column account.counted type: integer → numeric(8,0): app.Account#counted
        // destroys data: values of account.counted, integer becomes numeric(8,0) (0 rows)
        op.alterColumnType("account", "counted", type -> type.from("integer").to("numeric(8,0)"));
        // changed column account.finer type: numeric(10,5) → numeric(10,6): app.Account#finer
        // destroys data: values of account.finer, numeric(10,5) becomes numeric(10,6) (0 rows)
        op.alterColumnType("account", "finer", type -> type.from("numeric(10,5)").to("numeric(10,6)"));
        // changed column account.longer type: numeric(10,5) → numeric(12,5): app.Account#longer
        op.alterColumnType("account", "longer", type -> type.from("numeric(10,5)").to("numeric(12,5)"));
        // changed column account.moment type: numeric(10,5) → timestamp(6) without time zone: app.Account#moment
        // destroys data: values of account.moment, numeric(10,5) becomes timestamp(6) without time zone (0 rows)
        op.alterColumnType("account", "moment", type -> type
                .from("numeric(10,5)")
                .usingBack("moment::text::numeric(10,5)")
                .to("timestamp(6) without time zone")
                .using("moment::text::timestamp(6) without time zone"));
        // changed column account.normal type: integer → smallint: app.Account#normal
        // destroys data: values of account.normal, integer becomes smallint (0 rows)
        op.alterColumnType("account", "normal", type -> type.from("integer").to("smallint"));
        // changed column account.scaled type: numeric(8,0) → numeric(8,2): app.Account#scaled
        // destroys data: values of account.scaled, numeric(8,0) becomes numeric(8,2) (0 rows)
        op.alterColumnType("account", "scaled", type -> type.from("numeric(8,0)").to("numeric(8,2)"));
        // changed column account.small type: smallint → integer: app.Account#small
        op.alterColumnType("account", "small", type -> type.from("smallint").to("integer"));
        // changed column account.with_scale type: numeric(10,0) → numeric(10,5): app.Account#withScale
        // destroys data: values of account.with_scale, numeric(10,0) becomes numeric(10,5) (0 rows)
        op.alterColumnType("account", "with_scale", type -> type.from("numeric(10,0)").to("numeric(10,5)"));
        // changed column account.without_scale type: numeric(10,5) → numeric(10,0): app.Account#withoutScale
        // destroys data: values of account.without_scale, numeric(10,5) becomes numeric(10,0) (0 rows)
        op.alterColumnType("account", "without_scale", type -> type.from("numeric(10,5)").to("numeric(10,0)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("account", "without_scale", type -> type.from("numeric(10,0)").to("numeric(10,5)"));
        op.alterColumnType("account", "with_scale", type -> type.from("numeric(10,5)").to("numeric(10,0)"));
        op.alterColumnType("account", "small", type -> type.from("integer").to("smallint"));
        op.alterColumnType("account", "scaled", type -> type.from("numeric(8,2)").to("numeric(8,0)"));
        op.alterColumnType("account", "normal", type -> type.from("smallint").to("integer"));
        op.alterColumnType("account", "moment", type -> type
                .from("timestamp(6) without time zone")
                .usingBack("moment::text::timestamp(6) without time zone")
                .to("numeric(10,5)")
                .using("moment::text::numeric(10,5)"));
        op.alterColumnType("account", "longer", type -> type.from("numeric(12,5)").to("numeric(10,5)"));
        op.alterColumnType("account", "finer", type -> type.from("numeric(10,6)").to("numeric(10,5)"));
        op.alterColumnType("account", "counted", type -> type.from("numeric(8,0)").to("integer"));
        op.alterColumnType("account", "big", type -> type.from("integer").to("bigint"));
    }
}
