package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;

/** Is compiled, linked and recorded only: it needs a newer server, a function and an extension of its own. */
@Revision(id = "00000000000c", message = "what few servers can")
public final class R00000000000c_NewerServers implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "virtual",
                table -> table.column("id", "bigint")
                        .column("twice", "bigint", column -> column.generatedVirtuallyAs("id * 2")));
        op.createEnumType(
                "far",
                type -> type.labels("near", "off").cast("far", "integer", Cast.Context.ASSIGNMENT, "far_number(far)"));
        op.updateExtensionReversibly("two_way", "1", "2");
    }

    @Override
    public void downgrade(Operations op) {
        op.updateExtensionReversibly("two_way", "2", "1");
        op.dropEnumType("far");
        op.dropTable("virtual");
    }
}
