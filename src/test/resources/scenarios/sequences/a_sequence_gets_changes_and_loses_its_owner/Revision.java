package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A sequence gets changes and loses its owner.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A sequence gets changes and loses its owner")
public final class R27c6a30d7c24_ASequenceGetsChangesAndLosesItsOwner implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed sequence handed_over_seq owner: account.number → invoice.number
        op.alterSequence("handed_over_seq", from -> from.ownedBy("account", "number"), to -> {});
        // changed sequence moved_seq owner: account.id → account.number
        op.alterSequence("moved_seq", from -> from.ownedBy("account", "id"), to -> {});
        // changed sequence owned_seq owner: account.number → none
        op.alterSequence("owned_seq", from -> from.ownedBy("account", "number"), to -> {});
        // changed sequence free_seq owner: none → account.id
        op.alterSequence("free_seq", from -> {}, to -> to.ownedBy("account", "id"));
        // changed sequence handed_over_seq owner: account.number → invoice.number
        op.alterSequence("handed_over_seq", from -> {}, to -> to.ownedBy("invoice", "number"));
        // changed sequence moved_seq owner: account.id → account.number
        op.alterSequence("moved_seq", from -> {}, to -> to.ownedBy("account", "number"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence("moved_seq", from -> from.ownedBy("account", "number"), to -> {});
        op.alterSequence("handed_over_seq", from -> from.ownedBy("invoice", "number"), to -> {});
        op.alterSequence("free_seq", from -> from.ownedBy("account", "id"), to -> {});
        op.alterSequence("owned_seq", from -> {}, to -> to.ownedBy("account", "number"));
        op.alterSequence("moved_seq", from -> {}, to -> to.ownedBy("account", "id"));
        op.alterSequence("handed_over_seq", from -> {}, to -> to.ownedBy("account", "number"));
    }
}
