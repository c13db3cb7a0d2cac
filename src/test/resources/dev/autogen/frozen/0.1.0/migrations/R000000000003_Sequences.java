package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

@Revision(id = "000000000003", revises = "000000000002", message = "sequences")
public final class R000000000003_Sequences implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence("plain_seq");
        op.createSequence("account_seq", sequence -> sequence.type("integer")
                .start(10)
                .increment(50)
                .minimum(5)
                .maximum(1_000_000)
                .cache(20)
                .cycle()
                .comment("numbers of accounts"));
        op.alterSequence("plain_seq", from -> {}, to -> to.increment(50));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence("plain_seq", from -> from.increment(50), to -> {});
        op.dropSequence("account_seq");
        op.dropSequence("plain_seq");
    }
}
