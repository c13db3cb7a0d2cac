package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Name;

@Revision(id = "000000000008", revises = "000000000007", message = "views and owned sequences")
public final class R000000000008_Views implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createView("codes", "select id, code from account");
        op.createView("open_codes", "select id, code from account where state = 'OPEN'::state", view -> view.option(
                        "security_barrier", "true")
                .comment("of open ones")
                .columnComment("code", "as printed")
                .grant("pg_monitor", "SELECT")
                .grantWithOption("pg_read_all_stats", "SELECT"));
        op.createMaterializedView("kinds", "select kind from account");
        op.createMaterializedView(
                "many_codes",
                "select code from account",
                view -> view.index("many_codes_idx", index -> index.on("code").unique()));
        op.createSequence("entry_seq", sequence -> sequence.ownedBy("entry", "number").type("integer"));
        op.createSequence(
                "line_seq", sequence -> sequence.ownedBy(Name.of("entry"), "line").type("integer"));
        op.createSequence("more_seq", sequence -> sequence.continuing("entry", "id"));
        op.createSequence("most_seq", sequence -> sequence.continuing(Name.of("entry"), "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropSequence("most_seq");
        op.dropSequence("more_seq");
        op.dropSequence("line_seq");
        op.dropSequence("entry_seq");
        op.dropMaterializedView("many_codes");
        op.dropMaterializedView("kinds");
        op.dropView("open_codes");
        op.dropView("codes");
    }
}
