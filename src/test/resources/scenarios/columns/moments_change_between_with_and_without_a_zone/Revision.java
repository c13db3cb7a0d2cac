package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Moments change between with and without a zone.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Moments change between with and without a zone", destructive = true)
public final class R27c6a30d7c24_MomentsChangeBetweenWithAndWithoutAZone implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.since type: timestamp(6) without time zone → timestamp(6) with time zone:
        // app.Account#since
        op.alterColumnType("account", "since", type -> type
                .from("timestamp(6) without time zone")
                .to("timestamp(6) with time zone"));
        // changed column account.until type: timestamp(6) with time zone → timestamp(6) without time zone:
        // app.Account#until
        // destroys data: values of account.until, timestamp(6) with time zone becomes timestamp(6) without time zone (1
        // row)
        op.alterColumnType("account", "until", type -> type
                .from("timestamp(6) with time zone")
                .to("timestamp(6) without time zone"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("account", "until", type -> type
                .from("timestamp(6) without time zone")
                .to("timestamp(6) with time zone"));
        op.alterColumnType("account", "since", type -> type
                .from("timestamp(6) with time zone")
                .to("timestamp(6) without time zone"));
    }
}
