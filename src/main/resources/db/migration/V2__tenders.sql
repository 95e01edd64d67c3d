-- Plain SQL that H2 and PostgreSQL both understand.

-- Documents as they were received, byte for byte, cut in parts: no column of both databases holds a large one whole.
create table documents (
    id uuid not null,
    part integer not null,
    content bytea not null,
    primary key (id, part)
);

-- What a list shows of each consultation. All else is worked out again from its document, under the live rules.
create table tenders (
    id uuid primary key,
    document uuid not null,
    -- which consultation of the document, from 1
    position_no integer not null,
    file_name varchar(200) not null,
    marks uuid,
    marks_name varchar(200) not null,
    number varchar(200) not null,
    title varchar(200) not null,
    buyer varchar(200) not null,
    lots integer not null,
    bids integer not null,
    -- as found when it was received
    blocks integer not null,
    received_at timestamp with time zone not null
);

create index tenders_by_day on tenders (received_at);
