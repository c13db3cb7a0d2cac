package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Numbers grow and shrink in keys of every kind.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Numbers grow and shrink in keys of every kind", destructive = true)
public final class R27c6a30d7c24_NumbersGrowAndShrinkInKeysOfEveryKind implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed sequence c_serial_id_seq type: integer → bigint, maximum: 2147483647 → 9223372036854775807
        op.alterSequence(
                "c_serial_id_seq",
                from -> from.type("integer").ownedBy("c_serial", "id"),
                to -> to.ownedBy("c_serial", "id"));
        // changed column a_plain.id type: integer → bigint: app.Plain#id
        op.alterColumnType("a_plain", "id", type -> type.from("integer").to("bigint"));
        // changed column b_identity.id type: integer → bigint: app.WithIdentity#id
        op.alterColumnType("b_identity", "id", type -> type.from("integer").to("bigint"));
        // changed column c_serial.id type: integer → bigint: app.WithSerial#id
        op.alterColumnType("c_serial", "id", type -> type.from("integer").to("bigint"));
        // changed column d_counted.id type: integer → bigint: app.Counted#id
        op.alterColumnType("d_counted", "id", type -> type.from("integer").to("bigint"));
        // changed column e_other.n type: integer → bigint: app.Other#n
        op.alterColumnType("e_other", "n", type -> type.from("integer").to("bigint"));
        // changed column f_first.a type: integer → bigint: app.First#a
        op.alterColumnType("f_first", "a", type -> type.from("integer").to("bigint"));
        // changed column g_second.b type: integer → bigint: app.Second#b
        op.alterColumnType("g_second", "b", type -> type.from("integer").to("bigint"));
        // changed column h_both.a type: integer → bigint: app.Both#a
        op.alterColumnType("h_both", "a", type -> type.from("integer").to("bigint"));
        // changed column h_both.b type: integer → bigint: app.Both#b
        op.alterColumnType("h_both", "b", type -> type.from("integer").to("bigint"));
        // changed column i_shrinks.id type: bigint → integer: app.Shrinks#id
        // destroys data: values of i_shrinks.id, bigint becomes integer (0 rows)
        op.alterColumnType("i_shrinks", "id", type -> type.from("bigint").to("integer"));
        // changed column j_refers.plain type: integer → bigint: app.Refers#plain
        op.alterColumnType("j_refers", "plain", type -> type.from("integer").to("bigint"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("j_refers", "plain", type -> type.from("bigint").to("integer"));
        op.alterColumnType("i_shrinks", "id", type -> type.from("integer").to("bigint"));
        op.alterColumnType("h_both", "b", type -> type.from("bigint").to("integer"));
        op.alterColumnType("h_both", "a", type -> type.from("bigint").to("integer"));
        op.alterColumnType("g_second", "b", type -> type.from("bigint").to("integer"));
        op.alterColumnType("f_first", "a", type -> type.from("bigint").to("integer"));
        op.alterColumnType("e_other", "n", type -> type.from("bigint").to("integer"));
        op.alterColumnType("d_counted", "id", type -> type.from("bigint").to("integer"));
        op.alterColumnType("c_serial", "id", type -> type.from("bigint").to("integer"));
        op.alterColumnType("b_identity", "id", type -> type.from("bigint").to("integer"));
        op.alterColumnType("a_plain", "id", type -> type.from("bigint").to("integer"));
        op.alterSequence(
                "c_serial_id_seq",
                from -> from.ownedBy("c_serial", "id"),
                to -> to.type("integer").ownedBy("c_serial", "id"));
    }
}
