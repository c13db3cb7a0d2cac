package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A key that a collection lacks is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A key that a collection lacks is dropped")
public final class R27c6a30d7c24_AKeyThatACollectionLacksIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected primary key person_nicks.person_nicks_pkey (person_id, nicks)
        op.dropConstraint("person_nicks", "person_nicks_pkey");
        // changed column person_nicks.nicks nullable: false → true: app.Person#nicks
        op.dropNotNull("person_nicks", "nicks");
    }

    @Override
    public void downgrade(Operations op) {
        op.setNotNull("person_nicks", "nicks");
        op.addPrimaryKey("person_nicks", "person_nicks_pkey", "person_id", "nicks");
    }
}
