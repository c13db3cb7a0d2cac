create table account (id bigint not null, code varchar(255), name varchar(255), primary key (id));
comment on table account is U&'Gr\00f6\00dfe, \6f22\5b57, \+01F600';
comment on column account.code is E'  a\tb\\c $$ {0} %s -- ;\n';
comment on column account.name is '"quoted" \n is no line break';
