insert into a_serial (n) values (3);
insert into stock.b_serial default values;
insert into c_shared default values;
insert into d_numeric default values;
insert into stock.e_elsewhere default values;
