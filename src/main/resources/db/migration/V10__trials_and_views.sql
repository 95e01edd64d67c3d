-- Plain SQL that H2 and PostgreSQL both understand.

-- An inventory on trial, or taken back: its advice can be read, and nothing else rests on it.
alter table inventories add column held_back boolean default false not null;

-- Ways to look at a fleet that somebody named. asked holds filters and order as an address asks for them.
create table saved_views (
    id uuid primary key,
    name varchar(200) not null,
    asked varchar(2000) not null,
    saved_at timestamp with time zone not null
);
