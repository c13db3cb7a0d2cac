package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A key becomes deferrable and covers more.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A key becomes deferrable and covers more")
public final class R27c6a30d7c24_AKeyBecomesDeferrableAndCoversMore implements Migration {

    @Override
    public void upgrade(Operations op) {
        // around the changed primary key label.label_pkey include: lang → lang, text
        op.dropConstraint("note", "note_label_fkey");
        // changed primary key account.account_pk deferrability: initially deferred → deferrable
        op.dropConstraint("account", "account_pk");
        // changed primary key label.label_pkey include: lang → lang, text
        op.dropConstraint("label", "label_pkey");
        // changed primary key note.note_pkey deferrability: not deferrable → deferrable
        op.dropConstraint("note", "note_pkey");
        // changed primary key account.account_pk deferrability: initially deferred → deferrable
        op.addPrimaryKey("account", "account_pk", key -> key.columns("id").deferrable());
        // changed primary key label.label_pkey include: lang → lang, text
        op.addPrimaryKey("label", "label_pkey", key -> key.columns("id").include("lang", "text"));
        // changed primary key note.note_pkey deferrability: not deferrable → deferrable
        op.addPrimaryKey("note", "note_pkey", key -> key.columns("id").deferrable());
        // around the changed primary key label.label_pkey include: lang → lang, text
        op.addForeignKey("note", "note_label_fkey", key -> key.columns("label").references("label", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("note", "note_label_fkey");
        op.dropConstraint("note", "note_pkey");
        op.dropConstraint("label", "label_pkey");
        op.dropConstraint("account", "account_pk");
        op.addPrimaryKey("note", "note_pkey", "id");
        op.addPrimaryKey("label", "label_pkey", key -> key.columns("id").include("lang"));
        op.addPrimaryKey("account", "account_pk", key -> key.columns("id").initiallyDeferred());
        op.addForeignKey("note", "note_label_fkey", key -> key.columns("label").references("label", "id"));
    }
}
