DROP SEQUENCE account_seq;
