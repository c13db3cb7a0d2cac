create table tag (id bigint not null, primary key (id));
create table post (id bigint not null, primary key (id));
create table post_tags (
    post_id bigint not null references post,
    tags_id bigint not null references tag,
    primary key (post_id, tags_id));
create table post_history (
    post_id bigint not null references post,
    history_id bigint not null references tag);
create table post_pinned (
    post_id bigint not null references post,
    pinned_id bigint not null unique references tag);
create table post_words (
    words integer,
    post_id bigint not null references post,
    words_key varchar(255) not null,
    primary key (post_id, words_key));
