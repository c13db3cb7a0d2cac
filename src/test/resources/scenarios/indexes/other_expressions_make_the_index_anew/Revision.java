package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Other expressions make the index anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Other expressions make the index anew")
public final class R27c6a30d7c24_OtherExpressionsMakeTheIndexAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index account.a1 columns: y, lower((x)::text) → lower(x): app.Account#x
        op.dropIndex("a1", "account");
        // changed index account.a2 columns: y, lower((x)::text) → lower(x), y: app.Account
        op.dropIndex("a2", "account");
        // changed index account.a3 columns: y, lower((x)::text) → y, lower(q): app.Account
        op.dropIndex("a3", "account");
        // changed index account.a4 columns: y, lower((x)::text) → z, lower(x): app.Account
        op.dropIndex("a4", "account");
        // changed index account.a5 columns: y, lower((x)::text) → y, upper(x): app.Account
        op.dropIndex("a5", "account");
        // changed index account.a6 columns: y, lower((x)::text) → y, lower(x || q): app.Account
        op.dropIndex("a6", "account");
        // changed index account.b1 columns: y, ff + 1 → y, ff + 3: app.Account
        op.dropIndex("b1", "account");
        // changed index account.b2 columns: y, z + 3 → y, z * 3: app.Account
        op.dropIndex("b2", "account");
        // changed index account.b3 columns: ff + 42 → 42 + ff: app.Account#ff
        op.dropIndex("b3", "account");
        // changed index account.b4 columns: COALESCE(z, '-1'::integer) → coalesce(q, '-1'): app.Account#q
        op.dropIndex("b4", "account");
        // changed index account.b5 columns: y → cast(x as integer): app.Account#x
        op.dropIndex("b5", "account");
        // changed index account.a1 columns: y, lower((x)::text) → lower(x): app.Account#x
        op.createIndex("a1", "account", index -> index.onExpression("lower(x)"));
        // changed index account.a2 columns: y, lower((x)::text) → lower(x), y: app.Account
        op.createIndex("a2", "account", index -> index.onExpression("lower(x)").on("y"));
        // changed index account.a3 columns: y, lower((x)::text) → y, lower(q): app.Account
        op.createIndex("a3", "account", index -> index.on("y").onExpression("lower(q)"));
        // changed index account.a4 columns: y, lower((x)::text) → z, lower(x): app.Account
        op.createIndex("a4", "account", index -> index.on("z").onExpression("lower(x)"));
        // changed index account.a5 columns: y, lower((x)::text) → y, upper(x): app.Account
        op.createIndex("a5", "account", index -> index.on("y").onExpression("upper(x)"));
        // changed index account.a6 columns: y, lower((x)::text) → y, lower(x || q): app.Account
        op.createIndex("a6", "account", index -> index.on("y").onExpression("lower(x || q)"));
        // changed index account.b1 columns: y, ff + 1 → y, ff + 3: app.Account
        op.createIndex("b1", "account", index -> index.on("y").onExpression("ff + 3"));
        // changed index account.b2 columns: y, z + 3 → y, z * 3: app.Account
        op.createIndex("b2", "account", index -> index.on("y").onExpression("z * 3"));
        // changed index account.b3 columns: ff + 42 → 42 + ff: app.Account#ff
        op.createIndex("b3", "account", index -> index.onExpression("42 + ff"));
        // changed index account.b4 columns: COALESCE(z, '-1'::integer) → coalesce(q, '-1'): app.Account#q
        op.createIndex("b4", "account", index -> index.onExpression("coalesce(q, '-1')"));
        // changed index account.b5 columns: y → cast(x as integer): app.Account#x
        op.createIndex("b5", "account", index -> index.onExpression("cast(x as integer)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("b5", "account");
        op.dropIndex("b4", "account");
        op.dropIndex("b3", "account");
        op.dropIndex("b2", "account");
        op.dropIndex("b1", "account");
        op.dropIndex("a6", "account");
        op.dropIndex("a5", "account");
        op.dropIndex("a4", "account");
        op.dropIndex("a3", "account");
        op.dropIndex("a2", "account");
        op.dropIndex("a1", "account");
        op.createIndex("b5", "account", index -> index.on("y"));
        op.createIndex("b4", "account", index -> index.onExpression("COALESCE(z, '-1'::integer)"));
        op.createIndex("b3", "account", index -> index.onExpression("ff + 42"));
        op.createIndex("b2", "account", index -> index.on("y").onExpression("z + 3"));
        op.createIndex("b1", "account", index -> index.on("y").onExpression("ff + 1"));
        op.createIndex("a6", "account", index -> index.on("y").onExpression("lower((x)::text)"));
        op.createIndex("a5", "account", index -> index.on("y").onExpression("lower((x)::text)"));
        op.createIndex("a4", "account", index -> index.on("y").onExpression("lower((x)::text)"));
        op.createIndex("a3", "account", index -> index.on("y").onExpression("lower((x)::text)"));
        op.createIndex("a2", "account", index -> index.on("y").onExpression("lower((x)::text)"));
        op.createIndex("a1", "account", index -> index.on("y").onExpression("lower((x)::text)"));
    }
}
