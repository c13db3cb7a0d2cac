package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ForeignKey;

/**
 * References come and go without their columns.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "References come and go without their columns")
public final class R27c6a30d7c24_ReferencesComeAndGoWithoutTheirColumns implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected foreign key a_drops.a_drops_test2_fkey (test2) → test2 (id)
        op.dropConstraint("a_drops", "a_drops_test2_fkey");
        // unexpected foreign key a_drops.fk_composite (x, y) → some_table (id1, id2)
        op.dropConstraint("a_drops", "fk_composite");
        // unexpected foreign key c_case.MyFK (test2) → test2 (id)
        op.dropConstraint("c_case", "MyFK");
        // unexpected foreign key d_case.Mixed Case FK (test2) → test2 (id)
        op.dropConstraint("d_case", "Mixed Case FK");
        // missing foreign key b_adds.fk5nkugpf7f9f0xltm7gatxn5nc (test2) → test2 (id): app.Adds#test2
        op.addForeignKey("b_adds", "fk5nkugpf7f9f0xltm7gatxn5nc", key -> key
                .columns("test2")
                .references("test2", "id"));
        // missing foreign key b_adds.fk_pair (x, y) → some_table (id1, id2): app.Adds
        op.addForeignKey("b_adds", "fk_pair", key -> key.columns("x", "y").references("some_table", "id1", "id2"));
        // missing foreign key c_case.myfk (a1) → test2 (id): app.Case#a1
        op.addForeignKey("c_case", "myfk", key -> key.columns("a1").references("test2", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("c_case", "myfk");
        op.dropConstraint("b_adds", "fk_pair");
        op.dropConstraint("b_adds", "fk5nkugpf7f9f0xltm7gatxn5nc");
        op.addForeignKey("d_case", "Mixed Case FK", key -> key
                .columns("test2")
                .references("test2", "id")
                .onDelete(ForeignKey.Action.SET_NULL));
        op.addForeignKey("c_case", "MyFK", key -> key.columns("test2").references("test2", "id"));
        op.addForeignKey("a_drops", "fk_composite", key -> key
                .columns("x", "y")
                .references("some_table", "id1", "id2"));
        op.addForeignKey("a_drops", "a_drops_test2_fkey", key -> key.columns("test2").references("test2", "id"));
    }
}
