package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Percent signs backslashes and apostrophes survive.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Percent signs backslashes and apostrophes survive")
public final class R27c6a30d7c24_PercentSignsBackslashesAndApostrophes implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected check account.old_code (((code)::text ~~ '%\_%'::text) AND ((code)::text <> 'it''s'::text) AND
        // ((code)::text !~ '\d+'::text))
        op.dropConstraint("account", "old_code");
        // missing check account.new_code (code not like '%\%' and code <> 'they''re "here"'): app.Account#code
        op.addCheck("account", "new_code", "code not like '%\\%' and code <> 'they''re \"here\"'");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "new_code");
        op.addCheck(
                "account",
                "old_code",
                "((code)::text ~~ '%\\_%'::text) AND ((code)::text <> 'it''s'::text) AND ((code)::text !~ '\\d+'::text)");
    }
}
