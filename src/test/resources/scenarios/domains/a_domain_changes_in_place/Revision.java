package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ObjectPath;

/**
 * A domain changes in place.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A domain changes in place")
public final class R27c6a30d7c24_ADomainChangesInPlace implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed domain amount nullable: true → false, default: none → 0, checks: none → amount_positive (VALUE >=
        // (0)::numeric)
        op.alterDomain(
                "amount",
                from -> from.over("numeric(12,2)"),
                to -> to
                        .over("numeric(12,2)")
                        .notNull()
                        .defaultTo("0")
                        .check("amount_positive", "VALUE >= (0)::numeric"));
        // changed domain code nullable: false → true, default: 'none'::text → none, checks: code_filled (VALUE <>
        // ''::text), code_short (length(VALUE) < 20) → code_filled (VALUE <> ''::text), code_short (length(VALUE) < 30)
        op.alterDomain(
                "code",
                from -> from
                        .over("text")
                        .notNull()
                        .defaultTo("'none'::text")
                        .check("code_filled", "VALUE <> ''::text")
                        .check("code_short", "length(VALUE) < 20"),
                to -> to
                        .over("text")
                        .check("code_filled", "VALUE <> ''::text")
                        .check("code_short", "length(VALUE) < 30"));
        // changed domain pace default: 1 → 2
        op.alterDomain("pace", from -> from.over("integer").defaultTo("1"), to -> to.over("integer").defaultTo("2"));
        // changed domain rate checks: rate_positive (VALUE > (0)::numeric) → none
        op.alterDomain(
                "rate",
                from -> from
                        .over("numeric(5,2)")
                        .check("rate_positive", "VALUE > (0)::numeric")
                        .comment("of interest"),
                to -> to.over("numeric(5,2)").comment("of interest"));
        // changed domain rate comment: of interest → of growth
        op.commentOn(ObjectPath.Kind.DOMAIN, "rate", comment -> comment.from("of interest").to("of growth"));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOn(ObjectPath.Kind.DOMAIN, "rate", comment -> comment.from("of growth").to("of interest"));
        op.alterDomain(
                "rate",
                from -> from.over("numeric(5,2)").comment("of interest"),
                to -> to.over("numeric(5,2)").check("rate_positive", "VALUE > (0)::numeric").comment("of interest"));
        op.alterDomain("pace", from -> from.over("integer").defaultTo("2"), to -> to.over("integer").defaultTo("1"));
        op.alterDomain(
                "code",
                from -> from
                        .over("text")
                        .check("code_filled", "VALUE <> ''::text")
                        .check("code_short", "length(VALUE) < 30"),
                to -> to
                        .over("text")
                        .notNull()
                        .defaultTo("'none'::text")
                        .check("code_filled", "VALUE <> ''::text")
                        .check("code_short", "length(VALUE) < 20"));
        op.alterDomain(
                "amount",
                from -> from
                        .over("numeric(12,2)")
                        .notNull()
                        .defaultTo("0")
                        .check("amount_positive", "VALUE >= (0)::numeric"),
                to -> to.over("numeric(12,2)"));
    }
}
