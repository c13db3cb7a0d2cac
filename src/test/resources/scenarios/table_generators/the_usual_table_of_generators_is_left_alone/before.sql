create table account (id bigint not null, primary key (id));
create table hibernate_sequences (next_val int8, sequence_name char varying(255) not null,
    constraint pk_generators primary key (sequence_name));
insert into hibernate_sequences values (7, 'default'), (70, 'ACCOUNT');
