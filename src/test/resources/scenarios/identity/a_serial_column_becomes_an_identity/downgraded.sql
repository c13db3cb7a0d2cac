insert into account default values;
