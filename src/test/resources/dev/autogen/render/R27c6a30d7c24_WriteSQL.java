package com.example.migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Write SQL.
 *
 * <p>Revises 8d0a41c2b7e9. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", revises = "8d0a41c2b7e9", message = "Write SQL")
public final class R27c6a30d7c24_WriteSQL implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.in("audit").createView("cheap", """
                select id,
                       title
                  from book
                 where price < 10""");
        op.sql("""
                update book set title = 'x';
                """)
                .undo("""
                        update book
                        set title = null""");
        op.sql("delete from book");
        op.createOpaqueUnit("touch", unit -> unit
                .create("""
                        create function touch() returns trigger as $$
                        begin
                          return new;
                        end
                        $$""")
                .drop("drop function touch")
                .beforeTables()
                .hash("9f86d081"));
        op.outsideTransaction(outside -> {
            outside.in("audit").createIndex("account_name_idx", "account", index -> index
                    .on("name")
                    .where("state = 'OPEN'"));
        });
    }

    @Override
    public void downgrade(Operations op) {
        op.outsideTransaction(outside -> {
            outside.in("audit").dropIndex("account_name_idx", "account");
        });
        op.dropOpaqueUnit("touch");
        // There is no way back from here: write one, or leave this line to stop the downgrade.
        op.irreversible("no undo was given for this SQL: delete from book");
        op.sql("""
                update book
                set title = null""")
                .undo("""
                        update book set title = 'x';
                        """);
        op.in("audit").dropView("cheap");
    }
}
