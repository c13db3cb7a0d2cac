package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Orders of expressions make the index anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Orders of expressions make the index anew")
public final class R27c6a30d7c24_OrdersOfExpressionsMakeTheIndexAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index account.a columns: lower((x)::text) → lower(x) desc: app.Account#x
        op.dropIndex("a", "account");
        // changed index account.b columns: lower((x)::text) desc → lower(x): app.Account#x
        op.dropIndex("b", "account");
        // changed index account.c columns: lower((x)::text) nulls first → lower(x): app.Account#x
        op.dropIndex("c", "account");
        // changed index account.d columns: lower((x)::text) → lower(x) nulls first: app.Account#x
        op.dropIndex("d", "account");
        // changed index account.e columns: lower((x)::text) desc nulls last → lower(x) desc: app.Account#x
        op.dropIndex("e", "account");
        // changed index account.f columns: lower((x)::text) nulls first → lower(x) desc: app.Account#x
        op.dropIndex("f", "account");
        // changed index account.g columns: lower((x)::text) → lower(x) desc nulls last: app.Account#x
        op.dropIndex("g", "account");
        // changed index account.h columns: x → x desc: app.Account#x
        op.dropIndex("h", "account");
        // changed index account.i columns: x desc → x: app.Account#x
        op.dropIndex("i", "account");
        // changed index account.j columns: x nulls first → x: app.Account#x
        op.dropIndex("j", "account");
        // changed index account.k columns: x desc nulls last → x desc: app.Account#x
        op.dropIndex("k", "account");
        // changed index account.l columns: x nulls first → x desc: app.Account#x
        op.dropIndex("l", "account");
        // changed index account.m columns: x → x nulls first: app.Account#x
        op.dropIndex("m", "account");
        // changed index account.a columns: lower((x)::text) → lower(x) desc: app.Account#x
        op.createIndex("a", "account", index -> index.onExpression("lower(x)", part -> part.desc()));
        // changed index account.b columns: lower((x)::text) desc → lower(x): app.Account#x
        op.createIndex("b", "account", index -> index.onExpression("lower(x)"));
        // changed index account.c columns: lower((x)::text) nulls first → lower(x): app.Account#x
        op.createIndex("c", "account", index -> index.onExpression("lower(x)"));
        // changed index account.d columns: lower((x)::text) → lower(x) nulls first: app.Account#x
        op.createIndex("d", "account", index -> index.onExpression("lower(x)", part -> part.nullsFirst()));
        // changed index account.e columns: lower((x)::text) desc nulls last → lower(x) desc: app.Account#x
        op.createIndex("e", "account", index -> index.onExpression("lower(x)", part -> part.desc()));
        // changed index account.f columns: lower((x)::text) nulls first → lower(x) desc: app.Account#x
        op.createIndex("f", "account", index -> index.onExpression("lower(x)", part -> part.desc()));
        // changed index account.g columns: lower((x)::text) → lower(x) desc nulls last: app.Account#x
        op.createIndex("g", "account", index -> index.onExpression("lower(x)", part -> part.desc().nullsLast()));
        // changed index account.h columns: x → x desc: app.Account#x
        op.createIndex("h", "account", index -> index.on("x", part -> part.desc()));
        // changed index account.i columns: x desc → x: app.Account#x
        op.createIndex("i", "account", index -> index.on("x"));
        // changed index account.j columns: x nulls first → x: app.Account#x
        op.createIndex("j", "account", index -> index.on("x"));
        // changed index account.k columns: x desc nulls last → x desc: app.Account#x
        op.createIndex("k", "account", index -> index.on("x", part -> part.desc()));
        // changed index account.l columns: x nulls first → x desc: app.Account#x
        op.createIndex("l", "account", index -> index.on("x", part -> part.desc()));
        // changed index account.m columns: x → x nulls first: app.Account#x
        op.createIndex("m", "account", index -> index.on("x", part -> part.nullsFirst()));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("m", "account");
        op.dropIndex("l", "account");
        op.dropIndex("k", "account");
        op.dropIndex("j", "account");
        op.dropIndex("i", "account");
        op.dropIndex("h", "account");
        op.dropIndex("g", "account");
        op.dropIndex("f", "account");
        op.dropIndex("e", "account");
        op.dropIndex("d", "account");
        op.dropIndex("c", "account");
        op.dropIndex("b", "account");
        op.dropIndex("a", "account");
        op.createIndex("m", "account", index -> index.on("x"));
        op.createIndex("l", "account", index -> index.on("x", part -> part.nullsFirst()));
        op.createIndex("k", "account", index -> index.on("x", part -> part.desc().nullsLast()));
        op.createIndex("j", "account", index -> index.on("x", part -> part.nullsFirst()));
        op.createIndex("i", "account", index -> index.on("x", part -> part.desc()));
        op.createIndex("h", "account", index -> index.on("x"));
        op.createIndex("g", "account", index -> index.onExpression("lower((x)::text)"));
        op.createIndex("f", "account", index -> index.onExpression("lower((x)::text)", part -> part.nullsFirst()));
        op.createIndex("e", "account", index -> index
                .onExpression("lower((x)::text)", part -> part.desc().nullsLast()));
        op.createIndex("d", "account", index -> index.onExpression("lower((x)::text)"));
        op.createIndex("c", "account", index -> index.onExpression("lower((x)::text)", part -> part.nullsFirst()));
        op.createIndex("b", "account", index -> index.onExpression("lower((x)::text)", part -> part.desc()));
        op.createIndex("a", "account", index -> index.onExpression("lower((x)::text)"));
    }
}
