package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Tables that refer to each other are dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Tables that refer to each other are dropped", destructive = true)
public final class R27c6a30d7c24_TablesThatReferToEachOtherAreDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table player
        op.dropConstraint("player", "player_team_id_fkey");
        // unexpected table team
        op.dropConstraint("team", "team_captain_id_fkey");
        // unexpected table team
        // destroys data: table team (0 rows)
        op.dropTable("team");
        // unexpected table player
        // destroys data: table player (0 rows)
        op.dropTable("player");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("player", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("team_id", "bigint", column -> column.notNull())
                .primaryKey("player_pkey", "id"));
        op.createTable("team", table -> table
                .column("captain_id", "bigint")
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("team_pkey", "id"));
        op.addForeignKey("team", "team_captain_id_fkey", key -> key.columns("captain_id").references("player", "id"));
        op.addForeignKey("player", "player_team_id_fkey", key -> key.columns("team_id").references("team", "id"));
    }
}
