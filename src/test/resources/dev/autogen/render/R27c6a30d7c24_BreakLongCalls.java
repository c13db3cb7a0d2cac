package com.example.migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * Break long calls.
 *
 * <p>Revises 8d0a41c2b7e9. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", revises = "8d0a41c2b7e9", message = "Break long calls")
public final class R27c6a30d7c24_BreakLongCalls implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createEnumType(
                "phase",
                "NOT_YET_STARTED",
                "STARTED_BUT_WAITING",
                "RUNNING_AT_LAST",
                "FINISHED_WITH_ERRORS",
                "FINISHED_CLEANLY",
                "ARCHIVED_FOR_GOOD");
        op.createEnumType("mood", type -> type
                .labels("GOOD", "BAD")
                .cast("character varying", "mood", Cast.Context.IMPLICIT)
                .cast("mood", "character varying", Cast.Context.IMPLICIT)
                .comment("How somebody feels"));
        op.alterEnumType("mood", change -> change
                .from(from -> from.labels("GOOD"))
                .to(to -> to.labels("GOOD", "BAD"))
                .usedBy("person", "mood")
                .usedBy(Name.of("audit", "person"), "moods", true, Optional.of("'{}'::mood[]")));
        op.alterSequence(
                "numbers",
                from -> {},
                to -> to
                        .start(1000)
                        .increment(50)
                        .minimum(10)
                        .maximum(5000000000L)
                        .cache(20)
                        .cycle()
                        .ownedBy("a", "b")
                        .comment("counts"));
        op.in("audit").addForeignKey("purchase_order_line", "purchase_order_line_order_fk", key -> key
                .columns("order_region", "order_number")
                .references("purchase_order", "region", "number")
                .onDelete(ForeignKey.Action.CASCADE)
                .matchFull()
                .initiallyDeferred()
                .notValid());
        op.addColumn("book", "price_with_tax_and_everything", "numeric(19,2)", column -> column
                .notNull()
                .generatedAs("round(price * 1.19, 2)")
                .comment("What the customer pays, \"all in\""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("book", "price_with_tax_and_everything");
        op.in("audit").dropConstraint("purchase_order_line", "purchase_order_line_order_fk");
        op.alterSequence(
                "numbers",
                from -> from
                        .start(1000)
                        .increment(50)
                        .minimum(10)
                        .maximum(5000000000L)
                        .cache(20)
                        .cycle()
                        .ownedBy("a", "b")
                        .comment("counts"),
                to -> {});
        op.alterEnumType("mood", change -> change
                .from(from -> from.labels("GOOD", "BAD"))
                .to(to -> to.labels("GOOD"))
                .usedBy("person", "mood")
                .usedBy(Name.of("audit", "person"), "moods", true, Optional.of("'{}'::mood[]")));
        op.dropEnumType("mood");
        op.dropEnumType("phase");
    }
}
