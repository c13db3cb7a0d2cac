package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A default by a sequence is created after the sequence.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A default by a sequence is created after the sequence")
public final class R27c6a30d7c24_ADefaultByASequenceIsCreatedAfterThe implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing sequence numbers: app.Account#id
        op.createSequence("numbers");
        // changed column account.number default: none → nextval('numbers'): app.Account#number
        op.alterDefault("account", "number", value -> value.to("nextval('numbers')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterDefault("account", "number", value -> value.from("nextval('numbers')"));
        op.dropSequence("numbers");
    }
}
