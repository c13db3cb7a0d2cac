CREATE TABLE player (
    id bigint NOT NULL,
    team_id bigint NOT NULL,
    CONSTRAINT player_pkey PRIMARY KEY (id)
);
CREATE TABLE team (
    captain_id bigint,
    id bigint NOT NULL,
    CONSTRAINT team_pkey PRIMARY KEY (id)
);
ALTER TABLE player ADD CONSTRAINT player_team_fk FOREIGN KEY (team_id) REFERENCES team (id);
ALTER TABLE team ADD CONSTRAINT team_captain_fk FOREIGN KEY (captain_id) REFERENCES player (id);
