package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

@Revision(id = "000000000011", message = "an unlogged sequence, which PostgreSQL has since 15")
public final class R000000000011_UnloggedSequence implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence("draft_seq", sequence -> sequence.unlogged());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropSequence("draft_seq");
    }
}
