package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A parent is created with its child.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A parent is created with its child")
public final class R27c6a30d7c24_AParentIsCreatedWithItsChild implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table z_parent: app.Parent
        op.createTable("z_parent", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("z_parent_pkey", "id"));
        // missing table a_child: app.Child
        op.createTable("a_child", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("parent_id", "bigint")
                .primaryKey("a_child_pkey", "id"));
        // missing table a_child: app.Child
        op.addForeignKey("a_child", "child_parent_fk", key -> key.columns("parent_id").references("z_parent", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("a_child", "child_parent_fk");
        op.dropTable("a_child");
        op.dropTable("z_parent");
    }
}
