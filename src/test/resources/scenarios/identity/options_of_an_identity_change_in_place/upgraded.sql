insert into a_start default values;
insert into d_always default values;
