insert into item (id, amount, title) values (2, 1.125, 'five')
