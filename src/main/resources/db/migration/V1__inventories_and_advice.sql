-- Plain SQL that H2 and PostgreSQL both understand. No column holds the name or the address of a person.

create table inventories (
    id uuid primary key,
    file_name varchar(200) not null,
    format varchar(200) not null,
    status varchar(20) not null,
    as_of date not null,
    rule_set varchar(80) not null,
    reference_data varchar(80) not null,
    lines_read bigint not null,
    advised bigint not null,
    rejected bigint not null,
    -- one note a line, as many in one language as in the other
    notes_fr varchar not null,
    notes_en varchar not null,
    failure_fr varchar(1000),
    failure_en varchar(1000),
    created_at timestamp with time zone not null,
    finished_at timestamp with time zone
);

-- No foreign keys below: an inventory and its rows are written in one transaction, and H2 would keep one more index
-- for each.

-- What the assets of one profile share: written once, whatever their number.
create table decisions (
    inventory uuid not null,
    decision_no integer not null,
    rule varchar(100) not null,
    reason_no integer not null,
    passages varchar not null,
    primary key (inventory, decision_no)
);

-- What decisions share. The JSON of a decision is these, one after the other, in the order of the numbers in
-- decisions.passages; decisions.reason_no is the one that says its first reason.
create table passages (
    inventory uuid not null,
    passage_no integer not null,
    text_fr varchar not null,
    text_en varchar not null,
    primary key (inventory, passage_no)
);

-- seq counts the advised assets of an inventory from 1, in the order of its lines.
create table assets (
    inventory uuid not null,
    seq integer not null,
    line integer not null,
    asset_id varchar(200) not null,
    quantity integer not null,
    name varchar(200) not null,
    entity varchar(200) not null,
    manufacturer varchar(200) not null,
    model varchar(200) not null,
    category varchar(60) not null,
    age_months integer,
    verdict varchar(20) not null,
    decision_no integer not null,
    search_text varchar not null,
    primary key (inventory, seq)
);

create index assets_by_id on assets (asset_id);
create index assets_by_verdict on assets (inventory, verdict, seq);

-- Counted once, when an import ends: a page never counts a fleet again.
create table tallies (
    inventory uuid not null,
    verdict varchar(20) not null,
    category varchar(60) not null,
    entity varchar(200) not null,
    lines bigint not null,
    pieces bigint not null,
    primary key (inventory, verdict, category, entity)
);

create table rejects (
    inventory uuid not null,
    seq integer not null,
    line integer not null,
    source_column varchar(200) not null,
    source_value varchar(200) not null,
    reason_fr varchar(1000) not null,
    reason_en varchar(1000) not null,
    primary key (inventory, seq)
);
