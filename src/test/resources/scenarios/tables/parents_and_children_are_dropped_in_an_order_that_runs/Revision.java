package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Parents and children are dropped in an order that runs.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Parents and children are dropped in an order that runs", destructive = true)
public final class R27c6a30d7c24_ParentsAndChildrenAreDroppedInAnOrder implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table b_child
        op.dropConstraint("b_child", "b_child_parent_fkey");
        // unexpected table c_grandchild
        op.dropConstraint("c_grandchild", "c_grandchild_child_fkey");
        // unexpected table c_grandchild
        // destroys data: table c_grandchild (0 rows)
        op.dropTable("c_grandchild");
        // unexpected table b_child
        // destroys data: table b_child (0 rows)
        op.dropTable("b_child");
        // unexpected table a_parent
        // destroys data: table a_parent (0 rows)
        op.dropTable("a_parent");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("a_parent", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("a_parent_pkey", "id"));
        op.createTable("b_child", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("parent", "bigint")
                .primaryKey("b_child_pkey", "id"));
        op.createTable("c_grandchild", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("child", "bigint")
                .primaryKey("c_grandchild_pkey", "id"));
        op.addForeignKey("c_grandchild", "c_grandchild_child_fkey", key -> key
                .columns("child")
                .references("b_child", "id"));
        op.addForeignKey("b_child", "b_child_parent_fkey", key -> key.columns("parent").references("a_parent", "id"));
    }
}
