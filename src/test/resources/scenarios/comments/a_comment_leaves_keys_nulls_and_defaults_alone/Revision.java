package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ObjectPath;

/**
 * A comment leaves keys nulls and defaults alone.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A comment leaves keys nulls and defaults alone")
public final class R27c6a30d7c24_ACommentLeavesKeysNullsAndDefaultsAlone implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.code comment: none → Never empty: app.Account#code
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "code", comment -> comment.to("Never empty"));
        // changed column account.id comment: none → The key: app.Account#id
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "id", comment -> comment.to("The key"));
        // changed column account.level comment: none → Five: app.Account#level
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "level", comment -> comment.to("Five"));
        // changed column account.note comment: none → Anything: app.Account#note
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "note", comment -> comment.to("Anything"));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "note", comment -> comment.from("Anything"));
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "level", comment -> comment.from("Five"));
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "id", comment -> comment.from("The key"));
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "code", comment -> comment.from("Never empty"));
    }
}
