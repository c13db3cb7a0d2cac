create table account (id bigint not null, name varchar(255), primary key (id));
create table author (id bigint not null, account_id bigint, primary key (id),
    constraint author_account_fk foreign key (account_id) references account (id));
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger account_touched before update on account for each row execute function touch();
create constraint trigger account_checked after insert on account deferrable initially deferred
    for each row execute function touch();
create rule account_kept as on delete to author do instead nothing;
alter table account enable row level security;
alter table account force row level security;
create policy own_rows on account using (name = current_user);
alter table account disable trigger account_touched;
create publication changes for table account;
