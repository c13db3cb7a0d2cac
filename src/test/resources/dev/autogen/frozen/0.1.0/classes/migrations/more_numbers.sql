insert into numbers values ('from a file', 3);
insert into numbers values ('from the same file', 4);
