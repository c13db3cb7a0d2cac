package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Other expressions over json make the index anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Other expressions over json make the index anew")
public final class R27c6a30d7c24_OtherExpressionsOverJsonMakeTheIndexAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index account.a columns: jb -> 'foo'::text → jb -> 'bar': app.Account#jb
        op.dropIndex("a", "account");
        // changed index account.b columns: jb ->> 'foo'::text → jb ->> 'bar': app.Account#jb
        op.dropIndex("b", "account");
        // changed index account.c columns: ((jb ->> 'foo'::text))::integer → (jb ->> 'bar')::int: app.Account#jb
        op.dropIndex("c", "account");
        // changed index account.d columns: md5((jb ->> 'foo'::text)) text_pattern_ops → md5(jb ->> 'foo'):
        // app.Account#jb
        op.dropIndex("d", "account");
        // changed index account.e columns: jb → jb desc: app.Account#jb
        op.dropIndex("e", "account");
        // changed index account.f columns: jb jsonb_path_ops → jb, method: gin → btree: app.Account#jb
        op.dropIndex("f", "account");
        // changed index account.a columns: jb -> 'foo'::text → jb -> 'bar': app.Account#jb
        op.createIndex("a", "account", index -> index.onExpression("jb -> 'bar'"));
        // changed index account.b columns: jb ->> 'foo'::text → jb ->> 'bar': app.Account#jb
        op.createIndex("b", "account", index -> index.onExpression("jb ->> 'bar'"));
        // changed index account.c columns: ((jb ->> 'foo'::text))::integer → (jb ->> 'bar')::int: app.Account#jb
        op.createIndex("c", "account", index -> index.onExpression("(jb ->> 'bar')::int"));
        // changed index account.d columns: md5((jb ->> 'foo'::text)) text_pattern_ops → md5(jb ->> 'foo'):
        // app.Account#jb
        op.createIndex("d", "account", index -> index.onExpression("md5(jb ->> 'foo')"));
        // changed index account.e columns: jb → jb desc: app.Account#jb
        op.createIndex("e", "account", index -> index.on("jb", part -> part.desc()));
        // changed index account.f columns: jb jsonb_path_ops → jb, method: gin → btree: app.Account#jb
        op.createIndex("f", "account", index -> index.on("jb"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("f", "account");
        op.dropIndex("e", "account");
        op.dropIndex("d", "account");
        op.dropIndex("c", "account");
        op.dropIndex("b", "account");
        op.dropIndex("a", "account");
        op.createIndex("f", "account", index -> index
                .using("gin")
                .on("jb", part -> part.operatorClass("jsonb_path_ops")));
        op.createIndex("e", "account", index -> index.on("jb"));
        op.createIndex("d", "account", index -> index
                .onExpression("md5((jb ->> 'foo'::text))", part -> part.operatorClass("text_pattern_ops")));
        op.createIndex("c", "account", index -> index.onExpression("((jb ->> 'foo'::text))::integer"));
        op.createIndex("b", "account", index -> index.onExpression("jb ->> 'foo'::text"));
        op.createIndex("a", "account", index -> index.onExpression("jb -> 'foo'::text"));
    }
}
