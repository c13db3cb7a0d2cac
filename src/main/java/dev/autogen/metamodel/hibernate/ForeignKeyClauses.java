package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ForeignKey.Action;

/**
 * What stands behind the referenced columns of a foreign key.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-PARMS-REFERENCES">REFERENCES</a>
 */
final class ForeignKeyClauses {

    private ForeignKeyClauses() {}

    /** Applies all clauses that are left. */
    static ForeignKey apply(ForeignKey key, SqlCursor cursor) {
        ForeignKey result = key;
        while (!cursor.atEnd()) {
            result = applyNext(result, cursor);
        }
        return result;
    }

    static ForeignKey withOnDelete(ForeignKey key, Action action) {
        return copy(key, key.onUpdate(), action, key.matchFull(), key.deferrability(), key.notValid());
    }

    private static ForeignKey applyNext(ForeignKey key, SqlCursor cursor) {
        if (cursor.accept("on", "delete")) {
            return withOnDelete(key, action(cursor));
        }
        if (cursor.accept("on", "update")) {
            return copy(key, action(cursor), key.onDelete(), key.matchFull(), key.deferrability(), key.notValid());
        }
        if (cursor.accept("match", "full")) {
            return copy(key, key.onUpdate(), key.onDelete(), true, key.deferrability(), key.notValid());
        }
        if (cursor.accept("match", "simple")) {
            return key;
        }
        if (cursor.accept("not", "valid")) {
            return copy(key, key.onUpdate(), key.onDelete(), key.matchFull(), key.deferrability(), true);
        }
        Deferrability deferrability =
                DeferrabilityClause.parse(cursor, key.deferrability()).orElseThrow(cursor::unexpected);
        return copy(key, key.onUpdate(), key.onDelete(), key.matchFull(), deferrability, key.notValid());
    }

    private static Action action(SqlCursor cursor) {
        if (cursor.accept("no", "action")) {
            return Action.NO_ACTION;
        }
        if (cursor.accept("set", "null")) {
            return Action.SET_NULL;
        }
        if (cursor.accept("set", "default")) {
            return Action.SET_DEFAULT;
        }
        if (cursor.accept("cascade")) {
            return Action.CASCADE;
        }
        cursor.expect("restrict");
        return Action.RESTRICT;
    }

    private static ForeignKey copy(
            ForeignKey key,
            Action onUpdate,
            Action onDelete,
            boolean matchFull,
            Deferrability deferrability,
            boolean notValid) {
        return new ForeignKey(
                key.label(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                onUpdate,
                onDelete,
                matchFull,
                deferrability,
                notValid);
    }
}
