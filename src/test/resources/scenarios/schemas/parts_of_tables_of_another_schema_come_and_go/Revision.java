package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Parts of tables of another schema come and go.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Parts of tables of another schema come and go")
public final class R27c6a30d7c24_PartsOfTablesOfAnotherSchemaComeAndGo implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected index test_schema.drop_ix.ix_gone (x)
        op.in("test_schema").dropIndex("ix_gone", "drop_ix");
        // unexpected check test_schema.drop_ix.ck_gone ((x)::text > 'a'::text)
        op.in("test_schema").dropConstraint("drop_ix", "ck_gone");
        // unexpected unique constraint test_schema.drop_ix.uq_gone (y)
        op.in("test_schema").dropConstraint("drop_ix", "uq_gone");
        // missing check test_schema.add_ix.ck_1 (x > 'a'): app.Adds#x
        op.in("test_schema").addCheck("add_ix", "ck_1", "x > 'a'");
        // missing unique constraint test_schema.add_ix.uq_1 (y): app.Adds#y
        op.in("test_schema").addUnique("add_ix", "uq_1", "y");
        // missing index test_schema.add_ix.ix_1 (x): app.Adds#x
        op.in("test_schema").createIndex("ix_1", "add_ix", index -> index.on("x"));
    }

    @Override
    public void downgrade(Operations op) {
        op.in("test_schema").dropIndex("ix_1", "add_ix");
        op.in("test_schema").dropConstraint("add_ix", "uq_1");
        op.in("test_schema").dropConstraint("add_ix", "ck_1");
        op.in("test_schema").addUnique("drop_ix", "uq_gone", "y");
        op.in("test_schema").addCheck("drop_ix", "ck_gone", "(x)::text > 'a'::text");
        op.in("test_schema").createIndex("ix_gone", "drop_ix", index -> index.on("x").comment("to go"));
    }
}
