ALTER TABLE player DROP CONSTRAINT player_team_id_fkey;
ALTER TABLE team DROP CONSTRAINT team_captain_id_fkey;
DROP TABLE team;
DROP TABLE player;
