package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Nulls not distinct comes and goes.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Nulls not distinct comes and goes")
public final class R27c6a30d7c24_NullsNotDistinctComesAndGoes implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected unique constraint account.uq_d (d)
        op.dropConstraint("account", "uq_d");
        // unexpected unique constraint account.uq_e (e)
        op.dropConstraint("account", "uq_e");
        // unexpected unique constraint account.uq_f (f)
        op.dropConstraint("account", "uq_f");
        // changed unique constraint account.uq_g nulls not distinct: false → true: app.Account#g
        op.dropConstraint("account", "uq_g");
        // changed unique constraint account.uq_h nulls not distinct: true → false: app.Account#h
        op.dropConstraint("account", "uq_h");
        // changed unique constraint account.uq_i nulls not distinct: true → false: app.Account#i
        op.dropConstraint("account", "uq_i");
        // changed unique constraint account.uq_g nulls not distinct: false → true: app.Account#g
        op.addUnique("account", "uq_g", key -> key.columns("g").nullsNotDistinct());
        // changed unique constraint account.uq_h nulls not distinct: true → false: app.Account#h
        op.addUnique("account", "uq_h", "h");
        // changed unique constraint account.uq_i nulls not distinct: true → false: app.Account#i
        op.addUnique("account", "uq_i", "i");
        // missing unique constraint account.uq_a (a): app.Account#a
        op.addUnique("account", "uq_a", "a");
        // missing unique constraint account.uq_b (b): app.Account#b
        op.addUnique("account", "uq_b", "b");
        // missing unique constraint account.uq_c (c): app.Account#c
        op.addUnique("account", "uq_c", key -> key.columns("c").nullsNotDistinct());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "uq_c");
        op.dropConstraint("account", "uq_b");
        op.dropConstraint("account", "uq_a");
        op.dropConstraint("account", "uq_i");
        op.dropConstraint("account", "uq_h");
        op.dropConstraint("account", "uq_g");
        op.addUnique("account", "uq_i", key -> key.columns("i").nullsNotDistinct());
        op.addUnique("account", "uq_h", key -> key.columns("h").nullsNotDistinct());
        op.addUnique("account", "uq_g", "g");
        op.addUnique("account", "uq_f", key -> key.columns("f").nullsNotDistinct());
        op.addUnique("account", "uq_e", "e");
        op.addUnique("account", "uq_d", "d");
    }
}
