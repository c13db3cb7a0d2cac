create table team (captain_id bigint, id bigint not null, primary key (id));
create table player (id bigint not null, team_id bigint not null, primary key (id),
    foreign key (team_id) references team (id));
alter table team add foreign key (captain_id) references player (id);
