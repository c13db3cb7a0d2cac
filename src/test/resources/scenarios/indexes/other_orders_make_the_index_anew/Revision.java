package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Other orders make the index anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Other orders make the index anew")
public final class R27c6a30d7c24_OtherOrdersMakeTheIndexAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index account.a columns: y → y desc: app.Account#y
        op.dropIndex("a", "account");
        // changed index account.b columns: y desc → y: app.Account#y
        op.dropIndex("b", "account");
        // changed index account.c columns: y → y nulls first: app.Account#y
        op.dropIndex("c", "account");
        // changed index account.d columns: y nulls first → y: app.Account#y
        op.dropIndex("d", "account");
        // changed index account.e columns: y desc nulls last → y nulls first: app.Account#y
        op.dropIndex("e", "account");
        // changed index account.f columns: y nulls first → y desc nulls last: app.Account#y
        op.dropIndex("f", "account");
        // changed index account.a columns: y → y desc: app.Account#y
        op.createIndex("a", "account", index -> index.on("y", part -> part.desc()));
        // changed index account.b columns: y desc → y: app.Account#y
        op.createIndex("b", "account", index -> index.on("y"));
        // changed index account.c columns: y → y nulls first: app.Account#y
        op.createIndex("c", "account", index -> index.on("y", part -> part.nullsFirst()));
        // changed index account.d columns: y nulls first → y: app.Account#y
        op.createIndex("d", "account", index -> index.on("y"));
        // changed index account.e columns: y desc nulls last → y nulls first: app.Account#y
        op.createIndex("e", "account", index -> index.on("y", part -> part.nullsFirst()));
        // changed index account.f columns: y nulls first → y desc nulls last: app.Account#y
        op.createIndex("f", "account", index -> index.on("y", part -> part.desc().nullsLast()));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("f", "account");
        op.dropIndex("e", "account");
        op.dropIndex("d", "account");
        op.dropIndex("c", "account");
        op.dropIndex("b", "account");
        op.dropIndex("a", "account");
        op.createIndex("f", "account", index -> index.on("y", part -> part.nullsFirst()));
        op.createIndex("e", "account", index -> index.on("y", part -> part.desc().nullsLast()));
        op.createIndex("d", "account", index -> index.on("y", part -> part.nullsFirst()));
        op.createIndex("c", "account", index -> index.on("y"));
        op.createIndex("b", "account", index -> index.on("y", part -> part.desc()));
        op.createIndex("a", "account", index -> index.on("y"));
    }
}
