package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A table whose entity is gone is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A table whose entity is gone is dropped", destructive = true)
public final class R27c6a30d7c24_ATableWhoseEntityIsGoneIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table account
        // destroys data: table account (0 rows)
        op.dropTable("account");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("account", table -> table
                .column("id", "bigint", column -> column.notNull().generatedByDefaultAsIdentity())
                .column("name", "character varying(50)", column -> column.notNull())
                .primaryKey("account_pkey", "id")
                .unique("account_name_key", "name")
                .check("account_name_check", "(name)::text <> ''::text")
                .index("account_lower_idx", index -> index.onExpression("lower((name)::text)"))
                .comment("Who's who"));
    }
}
