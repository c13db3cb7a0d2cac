package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * What an index carries comes and goes.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "What an index carries comes and goes")
public final class R27c6a30d7c24_WhatAnIndexCarriesComesAndGoes implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index account.a_include include: none → name: app.Account#x
        op.dropIndex("a_include", "account");
        // changed index account.b_include include: name → none: app.Account#x
        op.dropIndex("b_include", "account");
        // changed index account.c_class columns: name → name varchar_pattern_ops: app.Account#name
        op.dropIndex("c_class", "account");
        // changed index account.d_class columns: name varchar_pattern_ops → name: app.Account#name
        op.dropIndex("d_class", "account");
        // changed index account.e_collation columns: name → name collate "C": app.Account#name
        op.dropIndex("e_collation", "account");
        // changed index account.f_collation columns: name collate "C" → name: app.Account#name
        op.dropIndex("f_collation", "account");
        // changed index account.a_include include: none → name: app.Account#x
        op.createIndex("a_include", "account", index -> index.on("x").include("name"));
        // changed index account.b_include include: name → none: app.Account#x
        op.createIndex("b_include", "account", index -> index.on("x"));
        // changed index account.c_class columns: name → name varchar_pattern_ops: app.Account#name
        op.createIndex("c_class", "account", index -> index
                .on("name", part -> part.operatorClass("varchar_pattern_ops")));
        // changed index account.d_class columns: name varchar_pattern_ops → name: app.Account#name
        op.createIndex("d_class", "account", index -> index.on("name"));
        // changed index account.e_collation columns: name → name collate "C": app.Account#name
        op.createIndex("e_collation", "account", index -> index.on("name", part -> part.collate("\"C\"")));
        // changed index account.f_collation columns: name collate "C" → name: app.Account#name
        op.createIndex("f_collation", "account", index -> index.on("name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("f_collation", "account");
        op.dropIndex("e_collation", "account");
        op.dropIndex("d_class", "account");
        op.dropIndex("c_class", "account");
        op.dropIndex("b_include", "account");
        op.dropIndex("a_include", "account");
        op.createIndex("f_collation", "account", index -> index.on("name", part -> part.collate("\"C\"")));
        op.createIndex("e_collation", "account", index -> index.on("name"));
        op.createIndex("d_class", "account", index -> index
                .on("name", part -> part.operatorClass("varchar_pattern_ops")));
        op.createIndex("c_class", "account", index -> index.on("name"));
        op.createIndex("b_include", "account", index -> index.on("x").include("name"));
        op.createIndex("a_include", "account", index -> index.on("x"));
    }
}
