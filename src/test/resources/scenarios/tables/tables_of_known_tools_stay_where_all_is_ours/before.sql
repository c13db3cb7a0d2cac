create table shop (id bigint not null, primary key (id));

-- Flyway
create table flyway_schema_history (installed_rank integer not null, version varchar(50), description varchar(200) not null,
    type varchar(20) not null, script varchar(1000) not null, checksum integer, installed_by varchar(100) not null,
    installed_on timestamp not null default now(), execution_time integer not null, success boolean not null,
    constraint flyway_schema_history_pk primary key (installed_rank));
create index flyway_schema_history_s_idx on flyway_schema_history (success);

-- Liquibase
create table databasechangelog (id varchar(255) not null, author varchar(255) not null, filename varchar(255) not null,
    dateexecuted timestamp not null, orderexecuted integer not null, exectype varchar(10) not null, md5sum varchar(35),
    description varchar(255), comments varchar(255), tag varchar(255), liquibase varchar(20), contexts varchar(255),
    labels varchar(255), deployment_id varchar(10));
create table databasechangeloglock (id integer not null, locked boolean not null, lockgranted timestamp,
    lockedby varchar(255), constraint databasechangeloglock_pkey primary key (id));

-- Quartz
create table qrtz_job_details (sched_name varchar(120) not null, job_name varchar(200) not null,
    job_group varchar(200) not null, description varchar(250), job_class_name varchar(250) not null,
    is_durable bool not null, job_data bytea, primary key (sched_name, job_name, job_group));
create table qrtz_triggers (sched_name varchar(120) not null, trigger_name varchar(200) not null,
    trigger_group varchar(200) not null, job_name varchar(200) not null, job_group varchar(200) not null,
    next_fire_time bigint, priority integer, trigger_state varchar(16) not null, misfire_instr smallint, job_data bytea,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, job_name, job_group) references qrtz_job_details (sched_name, job_name, job_group));
create table qrtz_simple_triggers (sched_name varchar(120) not null, trigger_name varchar(200) not null,
    trigger_group varchar(200) not null, repeat_count bigint not null, primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group) references qrtz_triggers);
create table qrtz_cron_triggers (sched_name varchar(120) not null, trigger_name varchar(200) not null,
    trigger_group varchar(200) not null, cron_expression varchar(120) not null,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group) references qrtz_triggers);
create table qrtz_simprop_triggers (sched_name varchar(120) not null, trigger_name varchar(200) not null,
    trigger_group varchar(200) not null, dec_prop_1 numeric(13, 4), bool_prop_1 bool,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group) references qrtz_triggers);
create table qrtz_blob_triggers (sched_name varchar(120) not null, trigger_name varchar(200) not null,
    trigger_group varchar(200) not null, blob_data bytea, primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group) references qrtz_triggers);
create table qrtz_calendars (sched_name varchar(120) not null, calendar_name varchar(200) not null, calendar bytea not null,
    primary key (sched_name, calendar_name));
create table qrtz_paused_trigger_grps (sched_name varchar(120) not null, trigger_group varchar(200) not null,
    primary key (sched_name, trigger_group));
create table qrtz_fired_triggers (sched_name varchar(120) not null, entry_id varchar(95) not null,
    trigger_name varchar(200) not null, fired_time bigint not null, primary key (sched_name, entry_id));
create table qrtz_scheduler_state (sched_name varchar(120) not null, instance_name varchar(200) not null,
    last_checkin_time bigint not null, primary key (sched_name, instance_name));
create table qrtz_locks (sched_name varchar(120) not null, lock_name varchar(40) not null,
    primary key (sched_name, lock_name));
create index idx_qrtz_t_j on qrtz_triggers (sched_name, job_name, job_group);
create index idx_qrtz_ft_trig_name on qrtz_fired_triggers (trigger_name);

-- Quartz, where somebody quoted its capitals
create schema jobs;
create table jobs."QRTZ_LOCKS" ("SCHED_NAME" varchar(120) not null, "LOCK_NAME" varchar(40) not null,
    primary key ("SCHED_NAME", "LOCK_NAME"));

-- Spring Session
create table spring_session (primary_id char(36) not null, session_id char(36) not null, creation_time bigint not null,
    last_access_time bigint not null, max_inactive_interval int not null, expiry_time bigint not null,
    principal_name varchar(100), constraint spring_session_pk primary key (primary_id));
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create table spring_session_attributes (session_primary_id char(36) not null, attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id) references spring_session (primary_id)
        on delete cascade);

-- Spring Batch
create sequence batch_step_execution_seq maxvalue 9223372036854775807 no cycle;
create sequence batch_job_execution_seq maxvalue 9223372036854775807 no cycle;
create sequence batch_job_seq maxvalue 9223372036854775807 no cycle;
create table batch_job_instance (job_instance_id bigint not null primary key, version bigint, job_name varchar(100) not null,
    job_key varchar(32) not null, constraint job_inst_un unique (job_name, job_key));
create table batch_job_execution (job_execution_id bigint not null primary key, job_instance_id bigint not null,
    create_time timestamp not null, status varchar(10),
    constraint job_inst_exec_fk foreign key (job_instance_id) references batch_job_instance (job_instance_id));
create table batch_job_execution_params (job_execution_id bigint not null references batch_job_execution,
    parameter_name varchar(100) not null);
create table batch_step_execution (step_execution_id bigint not null primary key, step_name varchar(100) not null,
    job_execution_id bigint not null references batch_job_execution);
create table batch_step_execution_context (step_execution_id bigint not null primary key references batch_step_execution,
    short_context varchar(2500) not null);
create table batch_job_execution_context (job_execution_id bigint not null primary key references batch_job_execution,
    short_context varchar(2500) not null);

-- ShedLock, as far as the entity over it says
create table shedlock (name varchar(64) not null, locked_by varchar(255) not null, primary key (name));

-- extensions with types, functions, operators and views of their own
create extension citext;
create extension hstore;
create extension pg_stat_statements;
create extension pg_trgm;

-- a partitioned table, and one that others inherit from
create table reading (id bigint not null, day date not null, value integer, primary key (day, id)) partition by range (day);
create table reading_2025 partition of reading for values from ('2025-01-01') to ('2026-01-01');
create table reading_2026 partition of reading for values from ('2026-01-01') to ('2027-01-01') partition by list (id);
create table reading_2026_rest partition of reading_2026 default;
alter table reading_2025 add constraint positive check (value > 0);
create index reading_2025_value on reading_2025 (value);
create table base (id bigint not null, primary key (id));
create table derived (note text not null default '', check (note <> 'x')) inherits (base);
create index derived_note on derived (note);
