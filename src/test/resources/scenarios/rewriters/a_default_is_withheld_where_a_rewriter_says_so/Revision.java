package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A default is withheld where a rewriter says so.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A default is withheld where a rewriter says so")
public final class R27c6a30d7c24_ADefaultIsWithheldWhereARewriterSaysSo implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.c default: 'original'::character varying → 'different': app.Account#c
        op.alterDefault("account", "c", value -> value.from("'original'::character varying").to("'different'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterDefault("account", "c", value -> value.from("'different'").to("'original'::character varying"));
    }
}
