package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ObjectPath;

/**
 * Comments come change and go.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Comments come change and go")
public final class R27c6a30d7c24_CommentsComeChangeAndGo implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed table account comment: Old → What's "new", 100%: \ and $$: app.Account
        op.commentOn(ObjectPath.Kind.TABLE, "account", comment -> comment
                .from("Old")
                .to("What's \"new\", 100%: \\ and $$"));
        // changed table shop comment: To go → none: app.Shop
        op.commentOn(ObjectPath.Kind.TABLE, "shop", comment -> comment.from("To go"));
        // changed column account.a comment: none → It's a new line: app.Account#a
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "a", comment -> comment
                .to("""
                        It's a
                        new line"""));
        // changed column account.b comment: It's old → It's new: app.Account#b
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "b", comment -> comment.from("It's old").to("It's new"));
        // changed column account.c comment: To go → none: app.Account#c
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "c", comment -> comment.from("To go"));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "c", comment -> comment.to("To go"));
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "b", comment -> comment.from("It's new").to("It's old"));
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "a", comment -> comment
                .from("""
                        It's a
                        new line"""));
        op.commentOn(ObjectPath.Kind.TABLE, "shop", comment -> comment.to("To go"));
        op.commentOn(ObjectPath.Kind.TABLE, "account", comment -> comment
                .from("What's \"new\", 100%: \\ and $$")
                .to("Old"));
    }
}
