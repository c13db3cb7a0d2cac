package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Drifted indexes are made anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Drifted indexes are made anew")
public final class R27c6a30d7c24_DriftedIndexesAreMadeAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index account.a_order columns: name → name desc: app.Account#name
        op.dropIndex("a_order", "account");
        // changed index account.b_predicate predicate: age > 16 → age > 18: app.Account#name
        op.dropIndex("b_predicate", "account");
        // changed index account.c_expression columns: lower((name)::text) → upper(name): app.Account#name
        op.dropIndex("c_expression", "account");
        // unexpected index account.d_unique (email)
        op.dropIndex("d_unique", "account");
        // changed index account.e_include include: age → email: app.Account#name
        op.dropIndex("e_include", "account");
        // changed index account.f_method method: hash → btree: app.Account#name
        op.dropIndex("f_method", "account");
        // changed index account.g_class columns: name text_pattern_ops → name: app.Account#name
        op.dropIndex("g_class", "account");
        // changed index account.h_columns columns: name, email → email, name: app.Account
        op.dropIndex("h_columns", "account");
        // unexpected unique index account.i_nulls (email)
        op.dropIndex("i_nulls", "account");
        // missing unique constraint account.d_unique (email): app.Account#email
        op.addUnique("account", "d_unique", "email");
        // missing unique constraint account.i_nulls (email, age): app.Account
        op.addUnique("account", "i_nulls", "email", "age");
        // changed index account.a_order columns: name → name desc: app.Account#name
        op.createIndex("a_order", "account", index -> index.on("name", part -> part.desc()));
        // changed index account.b_predicate predicate: age > 16 → age > 18: app.Account#name
        op.createIndex("b_predicate", "account", index -> index.on("name").where("age > 18"));
        // changed index account.c_expression columns: lower((name)::text) → upper(name): app.Account#name
        op.createIndex("c_expression", "account", index -> index.onExpression("upper(name)"));
        // changed index account.e_include include: age → email: app.Account#name
        op.createIndex("e_include", "account", index -> index.on("name").include("email"));
        // changed index account.f_method method: hash → btree: app.Account#name
        op.createIndex("f_method", "account", index -> index.on("name"));
        // changed index account.g_class columns: name text_pattern_ops → name: app.Account#name
        op.createIndex("g_class", "account", index -> index.on("name"));
        // changed index account.h_columns columns: name, email → email, name: app.Account
        op.createIndex("h_columns", "account", index -> index.on("email", "name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("h_columns", "account");
        op.dropIndex("g_class", "account");
        op.dropIndex("f_method", "account");
        op.dropIndex("e_include", "account");
        op.dropIndex("c_expression", "account");
        op.dropIndex("b_predicate", "account");
        op.dropIndex("a_order", "account");
        op.dropConstraint("account", "i_nulls");
        op.dropConstraint("account", "d_unique");
        op.createIndex("i_nulls", "account", index -> index.unique().on("email").nullsNotDistinct());
        op.createIndex("h_columns", "account", index -> index.on("name", "email"));
        op.createIndex("g_class", "account", index -> index.on("name", part -> part.operatorClass("text_pattern_ops")));
        op.createIndex("f_method", "account", index -> index.using("hash").on("name"));
        op.createIndex("e_include", "account", index -> index.on("name").include("age"));
        op.createIndex("d_unique", "account", index -> index.on("email"));
        op.createIndex("c_expression", "account", index -> index.onExpression("lower((name)::text)"));
        op.createIndex("b_predicate", "account", index -> index.on("name").where("age > 16"));
        op.createIndex("a_order", "account", index -> index.on("name"));
    }
}
