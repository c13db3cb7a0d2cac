package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Tables that refer to each other are created before their references.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Tables that refer to each other are created before their references")
public final class R27c6a30d7c24_TablesThatReferToEachOtherAreCreated implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table player: app.Player
        op.createTable("player", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("team_id", "bigint", column -> column.notNull())
                .primaryKey("player_pkey", "id"));
        // missing table team: app.Team
        op.createTable("team", table -> table
                .column("captain_id", "bigint")
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("team_pkey", "id"));
        // missing table player: app.Player
        op.addForeignKey("player", "player_team_fk", key -> key.columns("team_id").references("team", "id"));
        // missing table team: app.Team
        op.addForeignKey("team", "team_captain_fk", key -> key.columns("captain_id").references("player", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("team", "team_captain_fk");
        op.dropConstraint("player", "player_team_fk");
        op.dropTable("team");
        op.dropTable("player");
    }
}
