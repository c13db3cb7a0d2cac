package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Name;

/**
 * Tables with sequences of every kind go and come back.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Tables with sequences of every kind go and come back", destructive = true)
public final class R27c6a30d7c24_TablesWithSequencesOfEveryKindGoAndCome implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected sequence a_serial_id_seq
        op.alterSequence(
                "a_serial_id_seq",
                from -> from.type("integer").ownedBy("a_serial", "id"),
                to -> to.type("integer"));
        // unexpected sequence stock.b_serial_id_seq
        op.in("stock").alterSequence(
                "b_serial_id_seq",
                from -> from.ownedBy(Name.of("stock", "b_serial"), "id"),
                to -> {});
        // unexpected table stock.e_elsewhere
        // destroys data: table stock.e_elsewhere (0 rows)
        op.in("stock").dropTable("e_elsewhere");
        // unexpected table stock.b_serial
        // destroys data: table stock.b_serial (0 rows)
        op.in("stock").dropTable("b_serial");
        // unexpected table d_numeric
        // destroys data: table d_numeric (0 rows)
        op.dropTable("d_numeric");
        // unexpected table c_shared
        // destroys data: table c_shared (1 row)
        op.dropTable("c_shared");
        // unexpected table a_serial
        // destroys data: table a_serial (2 rows)
        op.dropTable("a_serial");
        // unexpected sequence a_serial_id_seq
        op.dropSequence("a_serial_id_seq");
        // unexpected sequence numbers
        op.dropSequence("numbers");
        // unexpected sequence stock.b_serial_id_seq
        op.in("stock").dropSequence("b_serial_id_seq");
    }

    @Override
    public void downgrade(Operations op) {
        op.in("stock").createSequence("b_serial_id_seq");
        op.createSequence("numbers", sequence -> sequence.increment(7));
        op.createSequence("a_serial_id_seq", sequence -> sequence.type("integer"));
        op.createTable("a_serial", table -> table
                .column("id", "integer", column -> column.notNull().defaultTo("nextval('a_serial_id_seq'::regclass)"))
                .column("n", "integer")
                .primaryKey("a_serial_pkey", "id"));
        op.createTable("c_shared", table -> table
                .column("id", "integer", column -> column.notNull().defaultTo("nextval('numbers'::regclass)"))
                .primaryKey("c_shared_pkey", "id"));
        op.createTable("d_numeric", table -> table
                .column("id", "numeric", column -> column.notNull().defaultTo("nextval('numbers'::regclass)"))
                .primaryKey("d_numeric_pkey", "id"));
        op.in("stock").createTable("b_serial", table -> table
                .column("id", "bigint", column -> column
                        .notNull()
                        .defaultTo("nextval('stock.b_serial_id_seq'::regclass)"))
                .primaryKey("b_serial_pkey", "id"));
        op.in("stock").createTable("e_elsewhere", table -> table
                .column("id", "integer", column -> column.notNull().defaultTo("nextval('numbers'::regclass)"))
                .primaryKey("e_elsewhere_pkey", "id"));
        op.in("stock").alterSequence(
                "b_serial_id_seq",
                from -> {},
                to -> to.ownedBy(Name.of("stock", "b_serial"), "id"));
        op.alterSequence(
                "a_serial_id_seq",
                from -> from.type("integer"),
                to -> to.type("integer").ownedBy("a_serial", "id"));
    }
}
