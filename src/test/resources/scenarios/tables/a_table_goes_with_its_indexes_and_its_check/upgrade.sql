DROP TABLE some_table;
