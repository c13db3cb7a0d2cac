update account set foo = 11;
