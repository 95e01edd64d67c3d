-- Plain SQL that H2 and PostgreSQL both understand.

-- Owners' files as they were, by content: a folder of rules or of reference data, zipped into one document.
create table file_sets (
    hash varchar(80) primary key,
    root varchar(40) not null,
    document uuid not null
);

-- Every rule set that went live, in the order in which they did. Rows are only ever added.
create table publications (
    seq integer primary key,
    hash varchar(80) not null,
    reference_data varchar(80) not null,
    -- the rule set it took over from, empty for the first
    replaces varchar(80) not null,
    -- FOLDER, DRAFT or ROLLBACK
    origin varchar(20) not null,
    label varchar(200) not null,
    author varchar(200) not null,
    second_person varchar(200) not null,
    motive varchar(1000) not null,
    published_at timestamp with time zone not null,
    -- what the rules folder held at that moment: when it holds something else, its owner has changed it
    folder_hash varchar(80) not null,
    -- the gate's report
    examples integer not null,
    notes_fr varchar not null,
    notes_en varchar not null,
    -- of how many pieces of equipment and how many of them got another advice; null when there was no fleet to try on
    tried bigint,
    changed bigint
);

create index publications_by_hash on publications (hash);

-- Changes under way: the whole rule set that a draft would make, and the live one that it was begun from.
create table drafts (
    id uuid primary key,
    base varchar(80) not null,
    document uuid not null,
    begun_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);

-- The lines of an inventory as they were understood, so that its advice can be given again.
alter table inventories add column kept uuid;
