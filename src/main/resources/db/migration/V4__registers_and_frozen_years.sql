-- Plain SQL that H2 and PostgreSQL both understand.

-- Registers as they were received: purchases, contracts, trainings and so on. A later file takes the place of an earlier one
-- of the same kind; both stay.
create table registers (
    id uuid primary key,
    -- which registers it holds, joined by commas
    kinds varchar(200) not null,
    file_name varchar(200) not null,
    document uuid not null,
    received_at timestamp with time zone not null,
    rows_taken integer not null,
    rows_rejected integer not null
);

create index registers_by_time on registers (received_at desc);

-- Footprints of years that are never worked out again, whatever is imported after. Rows are only ever added.
create table frozen_years (
    reporting_year integer primary key,
    users bigint not null,
    frozen_at timestamp with time zone not null,
    author varchar(200) not null,
    inventory uuid not null,
    -- what comparisons with other years need
    figures uuid not null,
    -- the whole report, as it was written that day
    report uuid not null
);
