package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Name;

/**
 * References to excluded tables go alone.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "References to excluded tables go alone")
public final class R27c6a30d7c24_ReferencesToExcludedTablesGoAlone implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected foreign key a_single.a_single_parent_id_fkey (parent_id) → parent (id)
        op.dropConstraint("a_single", "a_single_parent_id_fkey");
        // unexpected foreign key b_composite.b_composite_a_b_fkey (a, b) → parent_pair (a, b)
        op.dropConstraint("b_composite", "b_composite_a_b_fkey");
        // unexpected foreign key c_schema.c_schema_parent_id_fkey (parent_id) → test_schema.parent (id)
        op.dropConstraint("c_schema", "c_schema_parent_id_fkey");
        // unexpected foreign key d_two.d_two_x_fkey (x) → parent (id)
        op.dropConstraint("d_two", "d_two_x_fkey");
        // unexpected foreign key d_two.d_two_y_fkey (y) → parent_chained (id)
        op.dropConstraint("d_two", "d_two_y_fkey");
        // unexpected foreign key e_three.e_three_x_fkey (x) → parent (id)
        op.dropConstraint("e_three", "e_three_x_fkey");
        // unexpected foreign key e_three.e_three_y_fkey (y) → parent (code)
        op.dropConstraint("e_three", "e_three_y_fkey");
        // unexpected foreign key e_three.e_three_z_fkey (z) → parent (number)
        op.dropConstraint("e_three", "e_three_z_fkey");
        // unexpected foreign key f_parted.f_parted_parted_id_fkey (parted_id) → parent_parted (id)
        op.dropConstraint("f_parted", "f_parted_parted_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.addForeignKey("f_parted", "f_parted_parted_id_fkey", key -> key
                .columns("parted_id")
                .references("parent_parted", "id"));
        op.addForeignKey("e_three", "e_three_z_fkey", key -> key.columns("z").references("parent", "number"));
        op.addForeignKey("e_three", "e_three_y_fkey", key -> key.columns("y").references("parent", "code"));
        op.addForeignKey("e_three", "e_three_x_fkey", key -> key.columns("x").references("parent", "id"));
        op.addForeignKey("d_two", "d_two_y_fkey", key -> key.columns("y").references("parent_chained", "id"));
        op.addForeignKey("d_two", "d_two_x_fkey", key -> key.columns("x").references("parent", "id"));
        op.addForeignKey("c_schema", "c_schema_parent_id_fkey", key -> key
                .columns("parent_id")
                .references(Name.of("test_schema", "parent"), "id"));
        op.addForeignKey("b_composite", "b_composite_a_b_fkey", key -> key
                .columns("a", "b")
                .references("parent_pair", "a", "b"));
        op.addForeignKey("a_single", "a_single_parent_id_fkey", key -> key
                .columns("parent_id")
                .references("parent", "id"));
    }
}
