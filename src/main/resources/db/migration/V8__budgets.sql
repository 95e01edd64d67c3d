-- Plain SQL that H2 and PostgreSQL both understand.

-- Budgets as they were received. Their colours are worked out from the file whenever they are asked for.
create table budgets (
    id uuid primary key,
    file_name varchar(200) not null,
    document uuid not null,
    received_at timestamp with time zone not null,
    -- the day whose rules and factors apply
    as_of date not null,
    -- the year of lines that name none
    usual_year integer,
    budget_lines integer not null
);

create index budgets_by_time on budgets (received_at desc);

-- What lists of reviewed services are narrowed and sorted by; null is not known.
alter table service_reviews add column purpose varchar(200) default '' not null;
alter table service_reviews add column search_text varchar default '' not null;
alter table service_reviews add column users integer;
alter table service_reviews add column freed_euros numeric(20, 2);
alter table service_reviews add column freed_kg_low numeric(20, 3);
alter table service_reviews add column freed_kg numeric(20, 3);
alter table service_reviews add column freed_kg_high numeric(20, 3);
-- whether the footprint was worked out from a price
alter table service_reviews add column weak boolean default false not null;

-- The lines of a register that could not be used.
create table service_rejects (
    register uuid not null,
    seq integer not null,
    line integer not null,
    source_column varchar(200) not null,
    source_value varchar(200) not null,
    reason_fr varchar(1000) not null,
    reason_en varchar(1000) not null,
    primary key (register, seq)
);

-- How a register was read, one sentence a line.
alter table service_registers add column notes_fr varchar(4000) default '' not null;
alter table service_registers add column notes_en varchar(4000) default '' not null;

-- Which service takes the users of one that is merged: as decided, and as advised then.
alter table service_decisions add column target varchar(200);
alter table service_decisions add column advised_target varchar(200);
