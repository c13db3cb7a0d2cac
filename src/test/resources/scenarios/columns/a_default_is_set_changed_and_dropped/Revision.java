package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A default is set changed and dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A default is set changed and dropped")
public final class R27c6a30d7c24_ADefaultIsSetChangedAndDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.level default: 1 → 2: app.Account#level
        op.alterDefault("account", "level", value -> value.from("1").to("2"));
        // changed column account.note default: 'none'::character varying → none: app.Account#note
        op.alterDefault("account", "note", value -> value.from("'none'::character varying"));
        // changed column account.state default: none → 'OPEN': app.Account#state
        op.alterDefault("account", "state", value -> value.to("'OPEN'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterDefault("account", "state", value -> value.from("'OPEN'"));
        op.alterDefault("account", "note", value -> value.to("'none'::character varying"));
        op.alterDefault("account", "level", value -> value.from("2").to("1"));
    }
}
