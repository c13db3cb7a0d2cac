package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A column whose attribute is gone is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A column whose attribute is gone is dropped", destructive = true)
public final class R27c6a30d7c24_AColumnWhoseAttributeIsGoneIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected index account.account_name_idx (name)
        op.dropIndex("account_name_idx", "account");
        // unexpected column account.name character varying(30)
        // destroys data: column account.name (0 rows)
        op.dropColumn("account", "name");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("account", "name", "character varying(30)", column -> column
                .notNull()
                .collate("\"C\"")
                .defaultTo("'nobody'::character varying")
                .comment("As they sign"));
        op.createIndex("account_name_idx", "account", index -> index.on("name"));
    }
}
