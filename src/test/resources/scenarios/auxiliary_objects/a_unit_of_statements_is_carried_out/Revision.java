package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A unit of statements is carried out.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A unit of statements is carried out")
public final class R27c6a30d7c24_AUnitOfStatementsIsCarriedOut implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing auxiliary object touch
        op.createOpaqueUnit("touch", unit -> unit
                .create("""
                        create function touch() returns trigger language plpgsql as $$
                        begin
                            return new;
                        end
                        $$""")
                .create("create trigger account_touch before update on account for each row execute function touch()")
                .drop("drop trigger account_touch on account")
                .drop("drop function touch()")
                .hash("2b2e10e6573a9d3617566c13098b762b24fc8d20edf6f68b265dd00bc4a68a61"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropOpaqueUnit("touch");
    }
}
